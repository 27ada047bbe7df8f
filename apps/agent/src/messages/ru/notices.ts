import type { Translated } from '@sprawa/i18n';
import type { notices as en } from '../en/notices.js';

export const notices = {
  title: 'Уведомления',
  unread_one: 'Уведомления: {{count}} непрочитанное',
  unread_few: 'Уведомления: {{count}} непрочитанных',
  unread_many: 'Уведомления: {{count}} непрочитанных',
  unread_other: 'Уведомления: {{count}} непрочитанного',
  readAll: 'Отметить все прочитанными',
  none: 'Ничего нового',
  noneText: 'Когда вам вернут ответ на доработку или упомянут вас, это появится здесь.',
  more: 'Показать более ранние',
  by: {
    REPLY_REJECTED: '{{name}} возвращает вам ответ на доработку',
    REPLY_EDITED: '{{name}} отправляет ваш ответ с изменениями',
    REPLY_VOIDED: '{{name}} ведёт дело дальше; ваш ответ больше не ждёт',
    REPLY_PASSED: '{{name}} просит вас принять решение по ответу',
    MENTIONED: '{{name}} упоминает вас',
    COMMENTED: '{{name}} комментирует ваш ответ',
    ANSWERED: '{{name}} отвечает в вашем обсуждении',
    FOLLOWED: '{{name}} действует в деле, за которым вы следите',
    SNOOZE_OVER: '{{name}} возвращает отложенное вами дело',
  },
  of: {
    REPLY_REJECTED: 'Ваш ответ вернули на доработку',
    REPLY_EDITED: 'Ваш ответ изменили и отправили',
    REPLY_VOIDED: 'Клиент написал, поэтому ваш ответ больше не ждёт',
    REPLY_PASSED: 'Ответ ждёт вашего решения',
    MENTIONED: 'Вас упомянули',
    COMMENTED: 'К вашему ответу есть новый комментарий',
    ANSWERED: 'В вашем обсуждении есть ответ',
    FOLLOWED: 'Что-то изменилось в деле, за которым вы следите',
    SNOOZE_OVER: 'Отложенное вами дело вернулось',
  },
} satisfies Translated<typeof en>;
