import type { Translated } from '@sprawa/i18n';
import type { entrance as english } from '../en/entrance.js';

export const entrance = {
  signInTitle: 'Войдите',
  signInLead: 'Рабочее место: {{organisation}}',
  demoTitle: 'Это демонстрация',
  demoLead: 'Выберите, кем быть. Пароль у всех один: {{password}}.',
  notSetUp: 'Sprawa ещё не настроена. Откройте ссылку, которую программа вывела при запуске.',
  setUpTitle: 'Первый запуск',
  yourName: 'Ваше имя и фамилия',
  passwordHelp: 'Не меньше 10 знаков. Несколько слов лучше одного хитрого.',
  setUpNoToken: 'Этот адрес неполный',
  setUpNoTokenText: 'Ссылка, выведенная при запуске, заканчивается длинным кодом. Скопируйте её целиком.',
  setUpAlready: 'Sprawa уже настроена',
  setUpAlreadyText:
    'Ссылка для настройки сработала один раз, для первого администратора. Если у вас есть учётная запись, войдите; если нет, попросите её у администратора.',
  toSignIn: 'Перейти ко входу',
  forgot: 'Забыли пароль?',
  forgotTitle: 'Новый пароль',
  forgotLead: 'Мы пришлём ссылку на ваш адрес электронной почты.',
  forgotDo: 'Прислать ссылку',
  forgotDone: 'Проверьте почту',
  forgotDoneText:
    'Если учётная запись {{email}} существует, ссылка уже в пути. Она действует один раз, в течение часа.',
  backToSignIn: 'Назад ко входу',
  passwordAgain: 'Тот же пароль ещё раз',
  resetTitle: 'Создайте новый пароль',
  resetLead: 'Для учётной записи {{email}}.',
  resetDo: 'Сохранить пароль',
  resetDone: 'Новый пароль сохранён. Войдите с ним.',
  invitedTitle: 'Добро пожаловать, {{name}}',
  invitedLead: 'Задайте пароль для {{email}} и начинайте.',
  invitedDone: 'Учётная запись готова. Войдите с новым паролем.',
  linkGone: 'Эта ссылка больше не действует',
  linkGoneText:
    'Ссылка действует один раз, в течение часа. Возможно, её уже использовали или пришла более новая.',
  linkAgain: 'Прислать новую ссылку',
} satisfies Translated<typeof english>;
