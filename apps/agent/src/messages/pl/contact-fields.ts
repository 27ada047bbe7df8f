import type { Translated } from '@sprawa/i18n';
import type { contactFields as english } from '../en/contact-fields.js';

export const contactFields = {
  title: 'Pola kontaktów',
  lead: 'Co Twoja organizacja przechowuje o każdej osobie i firmie poza nazwą, adresami i numerami. Usunięcie pola nie usuwa zapisanych wartości: dodaj je znowu pod tą samą nazwą, a wartości wrócą.',
  noRight: 'Twoja rola nie pozwala zmieniać pól kontaktów.',
  undo: 'Cofnij',
  redo: 'Ponów',
  save: 'Zapisz dla wszystkich kontaktów',
  savedNow: 'Pola kontaktów zapisano.',
  unsaved: 'Jeszcze niezapisane',
  notSaved: 'Nie udało się zapisać pól.',
  wrong: 'Zanim to zapiszesz, trzeba coś poprawić',
  changedBy: 'Zmiana: {{name}}',
  imported: 'Wczytano z plików',
  fromFile: 'Jak w pliku na serwerze',
  fileIgnored: 'Plik na serwerze mówi już co innego. Nie jest czytany, bo pola zmieniono tutaj.',
  somebody: 'Ktoś',
  conflict: '{{name}} – ta osoba też zmieniła pola',
  conflictText:
    'Czyje mają zostać? Nic nie przepadnie: po przyjęciu cudzych krok wstecz przywróci Twoje. Zapisano',
  takeTheirs: 'Weź cudze',
  keepMine: 'Zostaw moje i zapisz',
} satisfies Translated<typeof english>;
