import { catalogue } from '../languages/catalogue.js';

export const resetMessage = catalogue({
  en: {
    subject: 'Choose a new password',
    asked: 'Somebody, probably you, asked for a new password to the customer portal of {organisation}.',
    askedAgent: 'Somebody, probably you, asked for a new password to the desk of {organisation}.',
    button: 'Choose a new password',
    valid: 'The link works once, for one hour. If it was not you, do nothing: your password stays as it is.',
  },
  pl: {
    subject: 'Ustaw nowe hasło',
    asked: 'Ktoś, zapewne Ty, poprosił o nowe hasło do portalu klienta: {organisation}.',
    askedAgent: 'Ktoś, zapewne Ty, poprosił o nowe hasło do pulpitu pracowników: {organisation}.',
    button: 'Ustaw nowe hasło',
    valid: 'Link działa jeden raz, przez godzinę. Jeśli to nie Ty, nic nie rób: hasło pozostanie bez zmian.',
  },
  uk: {
    subject: 'Створіть новий пароль',
    asked: 'Хтось, імовірно ви, попросив новий пароль до порталу клієнтів: {organisation}.',
    askedAgent: 'Хтось, імовірно ви, попросив новий пароль до робочого місця: {organisation}.',
    button: 'Створити новий пароль',
    valid:
      'Посилання діє один раз, протягом години. Якщо це були не ви, нічого не робіть: пароль не зміниться.',
  },
  ru: {
    subject: 'Создайте новый пароль',
    asked: 'Кто-то, вероятно вы, запросил новый пароль к порталу клиентов: {organisation}.',
    askedAgent: 'Кто-то, вероятно вы, запросил новый пароль к рабочему месту: {organisation}.',
    button: 'Создать новый пароль',
    valid:
      'Ссылка действует один раз, в течение часа. Если это были не вы, ничего не делайте: пароль не изменится.',
  },
});
