import type { Translated } from '@sprawa/i18n';
import type { caseSettings as en } from '../en/case-settings.js';

export const caseSettings = {
  title: 'Налаштування справи {{number}}',
  subjectHint: 'Enter зберігає, Escape повертає те, що було.',
  stream: 'Потік',
  source: 'Джерело',
  sourceHint: 'Як справа надійшла. Шлях її повідомлень не зміниться.',
  noLabels: 'Немає',
  may: {
    subject: 'Ви не можете змінювати теми справ.',
    contact: 'Ви не можете передавати справи іншому контакту.',
    move: 'Ви не можете переносити справи до інших потоків.',
    nowhere: 'Ви не працюєте в жодному іншому потоці, тож перенести справу нікуди.',
    source: 'Ви не можете змінювати джерела справ.',
    labels: 'Ви не можете позначати справи мітками.',
  },
} satisfies Translated<typeof en>;
