import type { palette as en } from '../en/palette.js';

export const palette = {
  title: 'Палитра команд',
  hint: 'Найдите дело, контакт или действие',
  group: {
    recent: 'Недавно открытые',
    cases: 'Дела',
    case: 'В этом деле',
    contacts: 'Контакты',
    go: 'Перейти к',
    settings: 'Настройки',
  },
  casesOf: 'Дела: {{name}}',
  labelled: 'Дела с меткой {{name}}',
  nothing: 'По запросу «{{text}}» ничего не найдено.',
  failed: 'Поиск не ответил. Печатайте дальше, чтобы попробовать ещё раз.',
} satisfies typeof en;
