import type { palette as en } from '../en/palette.js';

export const palette = {
  title: 'Палітра команд',
  hint: 'Знайдіть справу, контакт чи дію',
  group: {
    recent: 'Нещодавно відкриті',
    cases: 'Справи',
    case: 'У цій справі',
    contacts: 'Контакти',
    go: 'Перейти до',
    settings: 'Налаштування',
  },
  casesOf: 'Справи: {{name}}',
  labelled: 'Справи з міткою {{name}}',
  nothing: 'За запитом «{{text}}» нічого не знайдено.',
  failed: 'Пошук не відповів. Пишіть далі, щоб спробувати ще раз.',
} satisfies typeof en;
