import { catalogue } from '../languages/catalogue.js';

export const signInMessage = catalogue({
  en: {
    badCredentials: 'E-mail address or password is wrong.',
    tooMany: 'Too many attempts. Please try again in {minutes} min.',
    busy: 'Too many people are signing in just now. Please try again in a moment.',
    linkInvalid: 'This link has expired or was already used.',
    accountExists:
      'There is already an account for this e-mail address. Open the link from your e-mail again.',
    registerFirst: 'There is no account for this e-mail address yet. Please register first.',
    setUpDone: 'The program has already been set up. Please sign in.',
  },
  pl: {
    badCredentials: 'Adres e-mail lub hasło są nieprawidłowe.',
    tooMany: 'Zbyt wiele prób. Spróbuj ponownie za {minutes} min.',
    busy: 'Zbyt wiele osób loguje się w tej chwili. Spróbuj ponownie za moment.',
    linkInvalid: 'Ten link wygasł albo został już użyty.',
    accountExists: 'Konto z tym adresem e-mail już istnieje. Otwórz ponownie link z wiadomości.',
    registerFirst: 'Nie ma jeszcze konta z tym adresem e-mail. Najpierw się zarejestruj.',
    setUpDone: 'Program jest już skonfigurowany. Zaloguj się.',
  },
  uk: {
    badCredentials: 'Адреса електронної пошти або пароль неправильні.',
    tooMany: 'Забагато спроб. Спробуйте ще раз за {minutes} хв.',
    busy: 'Зараз входить забагато людей. Спробуйте ще раз за мить.',
    linkInvalid: 'Термін дії цього посилання минув, або його вже використано.',
    accountExists: 'Обліковий запис із цією адресою вже існує. Відкрийте посилання з листа ще раз.',
    registerFirst: 'Облікового запису з цією адресою ще немає. Спершу зареєструйтеся.',
    setUpDone: 'Програму вже налаштовано. Увійдіть, будь ласка.',
  },
  ru: {
    badCredentials: 'Адрес электронной почты или пароль неверны.',
    tooMany: 'Слишком много попыток. Попробуйте снова через {minutes} мин.',
    busy: 'Сейчас входит слишком много людей. Попробуйте снова через мгновение.',
    linkInvalid: 'Срок действия этой ссылки истёк, или она уже использована.',
    accountExists: 'Учётная запись с этим адресом уже существует. Откройте ссылку из письма ещё раз.',
    registerFirst: 'Учётной записи с этим адресом ещё нет. Сначала зарегистрируйтесь.',
    setUpDone: 'Программа уже настроена. Войдите, пожалуйста.',
  },
});
