import type { Translated } from '@sprawa/i18n';
import type { history as english } from '../en/history.js';

/** The log of a case and the cases of a contact in Ukrainian. */
export const history = {
  log: {
    title: 'Журнал справи {{number}}',
    kind: 'Що',
    person: 'Хто',
    everything: 'Усе',
    everybody: 'Усі',
    kinds: { CHANGES: 'Зміни', MESSAGES: 'Повідомлення', NOTES: 'Нотатки', APPROVALS: 'Погодження' },
    count_one: '{{count}} запис, спочатку нові',
    count_few: '{{count}} записи, спочатку нові',
    count_many: '{{count}} записів, спочатку нові',
    count_other: '{{count}} запису, спочатку нові',
    empty: 'Нічого такого тут не було.',
    showAll: 'Показати все',
    received: 'Отримано повідомлення',
    sent: 'Надіслано повідомлення',
    note: 'Внутрішня нотатка',
    deletedNote: 'Внутрішня нотатка, видалена',
    proposal: 'Запропонована відповідь: {{status}}',
    via: 'через токен {{name}}',
    became: 'змінено на',
    none: 'немає',
  },
  cases: {
    title: 'Справи контакту {{name}}',
    which: 'Які справи',
    all: 'Усі',
    open: 'Відкриті',
    closed: 'Закриті',
    count_one: '{{count}} доступна вам справа, спочатку нові',
    count_few: '{{count}} доступні вам справи, спочатку нові',
    count_many: '{{count}} доступних вам справ, спочатку нові',
    count_other: '{{count}} доступної вам справи, спочатку нові',
    empty: 'Немає такої справи, яку ви можете бачити.',
    here: 'Ця справа',
  },
} satisfies Translated<typeof english>;
