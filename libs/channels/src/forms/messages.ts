import { catalogue } from '@sprawa/identity';

export const formMessage = catalogue({
  en: {
    noForm: 'This form is not available any more.',
    tooOften: 'You have sent several forms within an hour. Please try again later.',
    notANumber: 'Enter a number.',
    notADate: 'Enter a date.',
    notAnOption: 'Choose one of the options.',
    wrong: 'This value cannot be used here.',
    fileGone: 'This file is not available any more. Please attach it again.',
    mailSubject: 'Activate your case – {stream}',
    mailGreeting: 'Hello,',
    mailWhy:
      'We have received a request from this e-mail address. It reaches our team as soon as you confirm that it is yours.',
    mailButton: 'Activate my case',
    mailUntil: 'The link works until {date}.',
    mailNotYou: 'If you have sent us nothing, ignore this message: nothing will happen.',
  },
  pl: {
    noForm: 'Ten formularz nie jest już dostępny.',
    tooOften: 'W ciągu godziny wysłano już kilka formularzy. Spróbuj ponownie później.',
    notANumber: 'Podaj liczbę.',
    notADate: 'Podaj datę.',
    notAnOption: 'Wybierz jedną z opcji.',
    wrong: 'Tej wartości nie można tu użyć.',
    fileGone: 'Ten plik nie jest już dostępny. Załącz go ponownie.',
    mailSubject: 'Aktywuj swoją sprawę – {stream}',
    mailGreeting: 'Dzień dobry,',
    mailWhy:
      'otrzymaliśmy zgłoszenie z tego adresu e-mail. Trafi do naszego zespołu, gdy tylko potwierdzisz, że to Twój adres.',
    mailButton: 'Aktywuj sprawę',
    mailUntil: 'Link działa do {date}.',
    mailNotYou: 'Jeśli nic do nas nie wysyłano, zignoruj tę wiadomość: nic się nie stanie.',
  },
  uk: {
    noForm: 'Ця форма більше не доступна.',
    tooOften: 'Протягом години вже надіслано кілька форм. Спробуйте пізніше.',
    notANumber: 'Введіть число.',
    notADate: 'Введіть дату.',
    notAnOption: 'Виберіть один із варіантів.',
    wrong: 'Це значення тут не підходить.',
    fileGone: 'Цей файл більше не доступний. Долучіть його ще раз.',
    mailSubject: 'Активуйте свою справу – {stream}',
    mailGreeting: 'Вітаємо!',
    mailWhy:
      'Ми отримали запит із цієї електронної адреси. Він надійде до нашої команди, щойно ви підтвердите, що адреса ваша.',
    mailButton: 'Активувати справу',
    mailUntil: 'Посилання діє до {date}.',
    mailNotYou: 'Якщо ви нам нічого не надсилали, не зважайте на цей лист: нічого не станеться.',
  },
  ru: {
    noForm: 'Эта форма больше не доступна.',
    tooOften: 'За час уже отправлено несколько форм. Попробуйте позже.',
    notANumber: 'Введите число.',
    notADate: 'Введите дату.',
    notAnOption: 'Выберите один из вариантов.',
    wrong: 'Это значение здесь не подходит.',
    fileGone: 'Этот файл больше не доступен. Приложите его ещё раз.',
    mailSubject: 'Активируйте своё обращение – {stream}',
    mailGreeting: 'Здравствуйте!',
    mailWhy:
      'Мы получили запрос с этого адреса электронной почты. Он поступит нашей команде, как только вы подтвердите, что адрес ваш.',
    mailButton: 'Активировать обращение',
    mailUntil: 'Ссылка действует до {date}.',
    mailNotYou:
      'Если вы нам ничего не отправляли, не обращайте внимания на это письмо: ничего не произойдёт.',
  },
});
