import type { Translated } from '@sprawa/i18n';
import type { clash as en } from '../en/clash.js';

export const clash = {
  title: 'Ktoś zmienił sprawę {{number}} przed Tobą',
  lead: 'Oboje zmieniliście to samo. Wybierz, co ma zostać; reszta sprawy się nie zmieni.',
  theirs: 'Obecna wartość, od tej osoby',
  mine: 'Twoja wartość',
  apply: 'Zastosuj',
  leave: 'Zostaw, jak jest',
  takeTheirs: 'Przyjmij tę wartość',
  keepMine: 'Zostaw moją',
  chosen: 'Twój wybór',
  nothing: 'puste',
  part: { subject: 'Temat', priority: 'Priorytet', owner: 'Opiekun', contact: 'Kontakt', source: 'Źródło' },
} satisfies Translated<typeof en>;
