import type { Translated } from '@sprawa/i18n';
import type { relations as english } from '../en/relations.js';

export const relations = {
  title: 'Powiązane sprawy',
  none: 'Ta sprawa nie ma powiązań.',
  failed: 'Nie udało się pobrać powiązanych spraw.',
  mergeDo: 'Połącz…',
  merge: {
    title: 'Połącz sprawy',
    other: 'Druga sprawa',
    find: 'Numer, temat lub słowa',
    ofContact: 'Inne sprawy kontaktu {{name}}',
    found: 'Znalezione',
    nothing: 'Nie ma takiej sprawy albo jej nie widzisz.',
    direction: 'Która zostaje?',
    thisGoes: 'Zostaje {{other}}, {{number}} wchodzi do niej',
    thisStays: 'Zostaje {{number}}, {{other}} wchodzi do niej',
    what: 'Co się stanie',
    leads: 'Numer {{gone}}, linki i poczta do niej prowadzą do {{stays}}. Zniknie ze wszystkich list.',
    shown:
      'Jej wiadomości, notatki i pliki będą widoczne w {{stays}}. Przeczyta je każdy, kto widzi {{stays}}.',
    kept: '{{stays}} zachowuje temat, opiekuna, stan i pola; pola sprawy {{gone}} nadal można odczytać.',
    voided: 'Jedna z odpowiedzi czeka na akceptację; trzeba będzie o nią poprosić ponownie.',
    callback: 'Nie będzie przypomnienia o rozmowie umówionej w sprawie {{gone}}.',
    otherStream: 'Należą do różnych strumieni: {{gone}} do „{{goneStream}}”, {{stays}} do „{{staysStream}}”.',
    otherContact:
      'Mają różne kontakty: {{goneContact}} i {{staysContact}}. W portalu żadne z nich nie zobaczy niczego od drugiego. To, co napisze odtąd {{goneContact}}, zobaczą tylko współpracownicy.',
    withContact: '{{goneContact}} bierze udział w {{stays}}: dostaje kopie e-mailem',
    undo: 'Można to cofnąć przez 30 dni. To, co przyjdzie w tym czasie, zostanie w {{stays}}.',
    do: 'Połącz z {{stays}}',
    done: 'Sprawa {{gone}} jest teraz częścią {{stays}}.',
    undoDo: 'Cofnij połączenie',
    undone: 'Sprawa {{gone}} znów jest osobną sprawą.',
    conflict: 'Sprawa {{gone}} zmieniła się w międzyczasie. Obejrzyj ją jeszcze raz i wtedy połącz.',
  },
  merged: {
    heading: 'Połączone z tą sprawą',
    by: '{{name}}, {{when}}',
    show: 'Pokaż jej rozmowę',
    hide: 'Ukryj jej rozmowę',
    undo: 'Cofnij',
    conversation: 'Rozmowa w sprawie {{number}}',
    fields: 'Jej pola',
    draft: 'Twój szkic w tej sprawie',
    further: 'Przez sprawę {{number}}',
  },
} satisfies Translated<typeof english>;
