import { catalogue } from '@sprawa/identity';

/** What administrators read in their mailbox; as plain as the thing is serious. */
export const alarmWords = catalogue({
  en: {
    'sign-in.subject': 'No sign-in to the mailbox {mailbox}',
    'sign-in.text':
      'The server {server} no longer accepts the user name or password for {mailbox}. Mail that arrives there is not read until this is mended.',
    'unreachable.subject': 'The mailbox {mailbox} cannot be reached',
    'unreachable.text':
      'There has been no contact with {server} for half an hour. Mail that arrives at {mailbox} is not read until the server answers; nothing is lost.',
    'silence.subject': 'No mail for a long time: {mailbox}',
    'silence.text':
      'Nothing has arrived at {mailbox} for {hours} hours. Perhaps it is quiet; perhaps mail goes elsewhere. Send it a test message, please.',
    error: 'The last error: {error}',
    link: 'Show the mailboxes',
  },
  pl: {
    'sign-in.subject': 'Brak logowania do skrzynki {mailbox}',
    'sign-in.text':
      'Serwer {server} nie przyjmuje już nazwy użytkownika lub hasła skrzynki {mailbox}. Poczta, która tam przychodzi, nie będzie czytana, dopóki nie zostanie to naprawione.',
    'unreachable.subject': 'Nie ma połączenia ze skrzynką {mailbox}',
    'unreachable.text':
      'Od pół godziny nie ma kontaktu z serwerem {server}. Poczta na {mailbox} poczeka, aż serwer odpowie; nic nie ginie.',
    'silence.subject': 'Od dawna nie ma poczty: {mailbox}',
    'silence.text':
      'Liczba godzin, od których nic nie przyszło na {mailbox}: {hours}. Może jest spokojnie, a może poczta trafia gdzie indziej. Proszę wysłać tam wiadomość próbną.',
    error: 'Ostatni błąd: {error}',
    link: 'Pokaż skrzynki',
  },
  uk: {
    'sign-in.subject': 'Не вдається увійти до скриньки {mailbox}',
    'sign-in.text':
      'Сервер {server} більше не приймає ім’я або пароль скриньки {mailbox}. Пошта, що туди надходить, не читається, доки це не виправлено.',
    'unreachable.subject': 'Скринька {mailbox} недоступна',
    'unreachable.text':
      'Уже пів години немає зв’язку із сервером {server}. Пошта на {mailbox} зачекає, доки сервер відповість; нічого не втрачено.',
    'silence.subject': 'Давно немає пошти: {mailbox}',
    'silence.text':
      'Скільки годин нічого не надходило на {mailbox}: {hours}. Можливо, просто тихо, а можливо, пошта йде деінде. Надішліть туди, будь ласка, пробний лист.',
    error: 'Остання помилка: {error}',
    link: 'Показати скриньки',
  },
  ru: {
    'sign-in.subject': 'Не удаётся войти в ящик {mailbox}',
    'sign-in.text':
      'Сервер {server} больше не принимает имя или пароль ящика {mailbox}. Почта, которая туда приходит, не читается, пока это не исправлено.',
    'unreachable.subject': 'Ящик {mailbox} недоступен',
    'unreachable.text':
      'Уже полчаса нет связи с сервером {server}. Почта на {mailbox} подождёт, пока сервер ответит; ничего не потеряно.',
    'silence.subject': 'Давно нет почты: {mailbox}',
    'silence.text':
      'Сколько часов ничего не приходило на {mailbox}: {hours}. Возможно, просто тихо, а возможно, почта уходит в другое место. Отправьте туда, пожалуйста, пробное письмо.',
    error: 'Последняя ошибка: {error}',
    link: 'Показать ящики',
  },
});
