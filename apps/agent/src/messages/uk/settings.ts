import type { Translated } from '@sprawa/i18n';
import type { settings as english } from '../en/settings.js';

export const settings = {
  group: {
    me: 'Я',
    team: 'Команда',
    work: 'Робота',
    operation: 'Робота програми',
  },
  about: {
    noticeMails: 'Про що вам писати, коли вас немає.',
    timeZone: 'За яким годинником показувати вам час.',
    sessions: 'Де ви ввійшли і як завершити ці сеанси.',
    keys: 'Що можна робити без миші.',
    people: 'Хто тут працює: запросити, змінити, призупинити.',
    groups: 'Хто з ким ділить роботу.',
    roles: 'Що кожна роль бачить і може робити.',
    workflows: 'Стани й дії кожного потоку на схемі.',
    contactFields: 'Що зберігається про контакти, крім адрес.',
    templates: 'Відповіді, написані раз і вживані часто.',
    labels: 'Їхні назви, кольори й де вони вживаються.',
    consents: 'На що погоджуються контакти і якими словами.',
    tokens: 'Програми, що діють за людей.',
    audit: 'Хто що змінив у самій системі.',
    mailboxes: 'Як надходить пошта і що з нею сталося.',
    jobQueue: 'Що відбувається у фоні і що застрягло.',
  },
} satisfies Translated<typeof english>;
