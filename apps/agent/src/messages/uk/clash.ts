import type { Translated } from '@sprawa/i18n';
import type { clash as en } from '../en/clash.js';

export const clash = {
  title: 'Справу {{number}} хтось змінив раніше за вас',
  lead: 'Ви обоє змінили те саме. Виберіть, що має залишитися; решта справи не зміниться.',
  theirs: 'Теперішнє значення, від іншої людини',
  mine: 'Ваше значення',
  apply: 'Застосувати',
  leave: 'Залишити як є',
  takeTheirs: 'Прийняти це',
  keepMine: 'Залишити моє',
  chosen: 'ваш вибір',
  nothing: 'порожньо',
  part: {
    subject: 'Тема',
    priority: 'Пріоритет',
    owner: 'Відповідальний',
    contact: 'Контакт',
    source: 'Джерело',
  },
} satisfies Translated<typeof en>;
