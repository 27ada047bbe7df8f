import { catalogue } from '../languages/catalogue.js';

export const invitationMessage = catalogue({
  en: {
    subject: '{by} invites you to {organisation}',
    invited: 'Hello {name}, {by} has made you an account at the help desk of {organisation}.',
    button: 'Choose a password and begin',
    valid:
      'The link works once, for seven days. If you did not expect this, do nothing: without it there is no account.',
  },
  pl: {
    subject: '{by} zaprasza Cię do: {organisation}',
    invited: 'Dzień dobry, {name}. {by} zakłada Ci konto w systemie obsługi spraw: {organisation}.',
    button: 'Ustaw hasło i zacznij',
    valid: 'Link działa raz, przez siedem dni. Jeśli to pomyłka, nic nie rób: bez niego konto nie powstanie.',
  },
  uk: {
    subject: '{by} запрошує вас до: {organisation}',
    invited: 'Вітаємо, {name}. {by} створює для вас обліковий запис у службі підтримки: {organisation}.',
    button: 'Задати пароль і почати',
    valid:
      'Посилання діє один раз, протягом семи днів. Якщо ви цього не чекали, нічого не робіть: без нього облікового запису не буде.',
  },
  ru: {
    subject: '{by} приглашает вас в: {organisation}',
    invited: 'Здравствуйте, {name}. {by} создаёт для вас учётную запись в службе поддержки: {organisation}.',
    button: 'Задать пароль и начать',
    valid:
      'Ссылка действует один раз, в течение семи дней. Если вы этого не ждали, ничего не делайте: без неё учётной записи не будет.',
  },
});
