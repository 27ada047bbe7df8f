import type { Translated } from '@sprawa/i18n';
import type { history as english } from '../en/history.js';

/** The log of a case in Russian. */
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
    became: 'изменено на',
    none: 'нет',
  },
} satisfies Translated<typeof english>;
