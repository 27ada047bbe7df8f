import type { Translated } from '@sprawa/i18n';
import type { sharedWriting as en } from '../en/shared-writing.js';

/** A draft that several write, in Ukrainian. */
export const sharedWriting = {
  joining: 'Приєднання…',
  nobody: 'Зараз тут більше ніхто не пише.',
  along: '{{name}} пише разом із вами',
  alongOneself: 'Ви пишете тут також в іншому вікні',
  elsewhere: 'ви в іншому вікні',
  several_one: 'Разом із вами пише {{count}} особа: {{names}}',
  several_few: 'Разом із вами пишуть {{count}} особи: {{names}}',
  several_many: 'Разом із вами пишуть {{count}} осіб: {{names}}',
  several_other: 'Разом із вами пишуть {{count}} особи: {{names}}',
  cutOff: 'Немає зв’язку. Те, що ви пишете, лишається тут і потрапить до інших, щойно це стане можливо.',
  text: 'Чернетка, автор: {{name}}, пишуть разом',
  onlyAuthor: 'Надсилає лише {{name}}.',
  leave: 'Більше не писати разом',
  sent: 'Надіслано; надсилає: {{name}}.',
  dropped: 'Чернетку відкинуто; автор: {{name}}.',
  closed: 'Цю чернетку вже не пишуть разом.',
  leftTitle: 'Ці ваші слова вже не потрапили до чернетки',
  copy: 'Копіювати',
  copied: 'Скопійовано',
  done: 'Готово',
  action: 'Дія',
  copies: 'Копії',
  files: 'Файли',
} satisfies Translated<typeof en>;
