import type { Translated } from '@sprawa/i18n';
import type { caseSettings as en } from '../en/case-settings.js';

export const caseSettings = {
  title: 'Настройки дела {{number}}',
  subjectHint: 'Enter сохраняет, Escape возвращает то, что было.',
  stream: 'Поток',
  source: 'Источник',
  sourceHint: 'Как дело поступило. Путь его сообщений не изменится.',
  noLabels: 'Нет',
  may: {
    subject: 'Вы не можете менять темы дел.',
    contact: 'Вы не можете передавать дела другому контакту.',
    move: 'Вы не можете переносить дела в другие потоки.',
    nowhere: 'Вы не работаете ни в одном другом потоке, поэтому перенести дело некуда.',
    source: 'Вы не можете менять источники дел.',
    labels: 'Вы не можете помечать дела метками.',
  },
} satisfies Translated<typeof en>;
