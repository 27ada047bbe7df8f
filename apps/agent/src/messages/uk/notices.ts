import type { Translated } from '@sprawa/i18n';
import type { notices as en } from '../en/notices.js';

export const notices = {
  title: 'Сповіщення',
  unread_one: 'Сповіщення: {{count}} непрочитане',
  unread_few: 'Сповіщення: {{count}} непрочитані',
  unread_many: 'Сповіщення: {{count}} непрочитаних',
  unread_other: 'Сповіщення: {{count}} непрочитаного',
  readAll: 'Позначити всі прочитаними',
  none: 'Нічого нового',
  noneText: 'Коли вам повернуть відповідь на доопрацювання або вас згадають, це з’явиться тут.',
  more: 'Показати старіші',
  by: {
    REPLY_REJECTED: '{{name}} повертає вам відповідь на доопрацювання',
    REPLY_EDITED: '{{name}} надсилає вашу відповідь зі змінами',
    REPLY_VOIDED: '{{name}} веде справу далі; ваша відповідь більше не чекає',
    REPLY_PASSED: '{{name}} просить вас вирішити щодо відповіді',
    MENTIONED: '{{name}} згадує вас',
    COMMENTED: '{{name}} коментує вашу відповідь',
    ANSWERED: '{{name}} відповідає у вашій розмові',
    FOLLOWED: '{{name}} діє у справі, за якою ви стежите',
    SNOOZE_OVER: '{{name}} повертає відкладену вами справу',
  },
  of: {
    REPLY_REJECTED: 'Вашу відповідь повернено на доопрацювання',
    REPLY_EDITED: 'Вашу відповідь змінено й надіслано',
    REPLY_VOIDED: 'Клієнт написав, тож ваша відповідь більше не чекає',
    REPLY_PASSED: 'Відповідь чекає на ваше рішення',
    MENTIONED: 'Вас згадали',
    COMMENTED: 'До вашої відповіді є новий коментар',
    ANSWERED: 'У вашій розмові є відповідь',
    FOLLOWED: 'Щось змінилося у справі, за якою ви стежите',
    SNOOZE_OVER: 'Відкладена вами справа повернулася',
  },
} satisfies Translated<typeof en>;
