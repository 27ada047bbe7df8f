import type { Translated } from '@sprawa/i18n';
import type { entrance as english } from '../en/entrance.js';

export const entrance = {
  signInTitle: 'Увійдіть',
  signInLead: 'Робоче місце: {{organisation}}',
  demoTitle: 'Це демонстрація',
  demoLead: 'Оберіть, ким бути. Пароль у всіх один: {{password}}.',
  notSetUp: 'Sprawa ще не налаштована. Відкрийте посилання, яке програма вивела під час запуску.',
  setUpTitle: 'Перший запуск',
  yourName: 'Ваше ім’я та прізвище',
  passwordHelp: 'Щонайменше 10 знаків. Кілька слів кращі за одне хитре.',
  setUpNoToken: 'Ця адреса неповна',
  setUpNoTokenText: 'Посилання, виведене під час запуску, закінчується довгим кодом. Скопіюйте його цілком.',
  setUpAlready: 'Sprawa вже налаштована',
  setUpAlreadyText:
    'Посилання для налаштування спрацювало один раз, для першого адміністратора. Якщо маєте обліковий запис, увійдіть; якщо ні, попросіть про нього адміністратора.',
  toSignIn: 'Перейти до входу',
  forgot: 'Забули пароль?',
  forgotTitle: 'Новий пароль',
  forgotLead: 'Ми надішлемо посилання на вашу електронну адресу.',
  forgotDo: 'Надіслати посилання',
  forgotDone: 'Перевірте пошту',
  forgotDoneText:
    'Якщо обліковий запис {{email}} існує, посилання вже в дорозі. Воно діє один раз, протягом години.',
  backToSignIn: 'Назад до входу',
  passwordAgain: 'Той самий пароль ще раз',
  resetTitle: 'Створіть новий пароль',
  resetLead: 'Для облікового запису {{email}}.',
  resetDo: 'Зберегти пароль',
  resetDone: 'Новий пароль збережено. Увійдіть із ним.',
  invitedTitle: 'Вітаємо, {{name}}',
  invitedLead: 'Задайте пароль для {{email}} і починайте.',
  invitedDone: 'Обліковий запис готовий. Увійдіть з новим паролем.',
  linkGone: 'Це посилання більше не діє',
  linkGoneText: 'Посилання діє один раз, протягом години. Можливо, його вже використано або надійшло новіше.',
  linkAgain: 'Надіслати нове посилання',
} satisfies Translated<typeof english>;
