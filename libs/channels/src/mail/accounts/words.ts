import { catalogue } from '@sprawa/identity';

/** What is said to whoever connects a mailbox (AD-8). */
export const accountWords = catalogue({
  en: {
    host: 'Only the name of the server, such as imap.example.com.',
    port: 'A port is a number from 1 to 65535.',
    security: 'A server elsewhere needs TLS or STARTTLS: a password never travels in the clear.',
    wait: 'That was tried often just now. Please wait a few minutes.',
    mayNotPublish: 'A mailbox is given to a stream by those who may also design workflows.',
    gone: 'This mailbox is not connected here.',
    fromFile: 'This mailbox is read by what mailboxes.yaml says. Change it there.',
  },
  pl: {
    host: 'Tylko nazwa serwera, na przykład imap.example.com.',
    port: 'Port to liczba od 1 do 65535.',
    security: 'Serwer na innej maszynie wymaga TLS lub STARTTLS: hasło nigdy nie idzie otwartym tekstem.',
    wait: 'Przed chwilą było już wiele prób. Odczekaj kilka minut.',
    mayNotPublish: 'Skrzynkę przydziela strumieniowi ten, kto może też projektować przepływy.',
    gone: 'Ta skrzynka nie jest tu podłączona.',
    fromFile: 'Tę skrzynkę odczytuje się według pliku mailboxes.yaml. Zmień ją tam.',
  },
  uk: {
    host: 'Лише ім’я сервера, наприклад imap.example.com.',
    port: 'Порт — це число від 1 до 65535.',
    security: 'Для сервера на іншій машині потрібен TLS або STARTTLS: пароль ніколи не передають відкрито.',
    wait: 'Щойно вже було багато спроб. Зачекайте кілька хвилин.',
    mayNotPublish: 'Скриньку потоку призначає той, хто може й проєктувати процеси.',
    gone: 'Цю скриньку тут не підключено.',
    fromFile: 'Цю скриньку читають за файлом mailboxes.yaml. Змініть її там.',
  },
  ru: {
    host: 'Только имя сервера, например imap.example.com.',
    port: 'Порт — это число от 1 до 65535.',
    security: 'Для сервера на другой машине нужен TLS или STARTTLS: пароль никогда не передаётся открыто.',
    wait: 'Только что уже было много попыток. Подождите несколько минут.',
    mayNotPublish: 'Ящик потоку назначает тот, кто может и проектировать процессы.',
    gone: 'Этот ящик здесь не подключён.',
    fromFile: 'Этот ящик читается по файлу mailboxes.yaml. Измените его там.',
  },
});
