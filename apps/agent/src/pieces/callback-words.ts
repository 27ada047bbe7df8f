import type { Formats } from '@sprawa/i18n';
import { daysBetween } from '../data/wall-clock.js';
import type { T } from '../messages/index.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface CallbackWords {
  /** “14:30”, “tomorrow 9:00”, “overdue by 2 h”: beside an icon that says what it is about. */
  short: string;
  /** The same as a phrase of its own. */
  whole: string;
  overdue: boolean;
}

/** When a case is to be called back, as near as people speak of it. */
export function callbackWords(t: T, formats: Formats, iso: string, now: Date, zone: string): CallbackWords {
  const at = new Date(iso);
  const late = now.getTime() - at.getTime();
  if (late >= 0) {
    const short =
      late < MINUTE
        ? t('callback.now')
        : late < 7 * DAY
          ? t('callback.overdueBy', { time: formats.shortAge(iso, now) })
          : t('callback.overdueSince', { date: formats.shortDate(iso, now) });
    return { short, whole: t('callback.whole', { when: short }), overdue: true };
  }
  const days = daysBetween(now, at, zone);
  const time = formats.time(iso);
  const short =
    days === 0
      ? t('callback.today', { time })
      : days === 1
        ? t('callback.tomorrow', { time })
        : t('callback.on', { date: formats.shortDate(iso, now), time });
  return { short, whole: t('callback.whole', { when: short }), overdue: false };
}
