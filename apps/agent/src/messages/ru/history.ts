import type { Translated } from '@sprawa/i18n';
import type { history as english } from '../en/history.js';

/** The log of a case and the cases of a contact in Russian. */
export const history = {
  log: {
    title: 'Журнал дела {{number}}',
    kind: 'Что',
    person: 'Кто',
    everything: 'Всё',
    everybody: 'Все',
    kinds: { CHANGES: 'Изменения', MESSAGES: 'Сообщения', NOTES: 'Заметки', APPROVALS: 'Согласования' },
    count_one: '{{count}} запись, сначала новые',
    count_few: '{{count}} записи, сначала новые',
    count_many: '{{count}} записей, сначала новые',
    count_other: '{{count}} записи, сначала новые',
    empty: 'Ничего такого здесь не было.',
    showAll: 'Показать всё',
    received: 'Получено сообщение',
    sent: 'Отправлено сообщение',
    note: 'Внутренняя заметка',
    deletedNote: 'Внутренняя заметка, удалена',
    proposal: 'Предложенный ответ: {{status}}',
    via: 'через токен {{name}}',
    became: 'изменено на',
    none: 'нет',
  },
  cases: {
    title: 'Дела контакта {{name}}',
    which: 'Какие дела',
    all: 'Все',
    open: 'Открытые',
    closed: 'Закрытые',
    count_one: '{{count}} доступное вам дело, сначала новые',
    count_few: '{{count}} доступных вам дела, сначала новые',
    count_many: '{{count}} доступных вам дел, сначала новые',
    count_other: '{{count}} доступного вам дела, сначала новые',
    empty: 'Нет такого дела, которое вы можете видеть.',
    here: 'Это дело',
  },
} satisfies Translated<typeof english>;
