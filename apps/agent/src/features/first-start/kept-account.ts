import { browserTimeZone } from '@sprawa/i18n';
import type { AccountValues } from './account-values.js';

const PLACE = 'sprawa.set-up';

/** What was typed survives a page that is loaded anew; the password is never kept. */
export function recall(): AccountValues {
  const fresh = { organisation: '', senderName: '', timeZone: browserTimeZone(), name: '', email: '' };
  try {
    return { ...fresh, ...(JSON.parse(sessionStorage.getItem(PLACE) ?? '{}') as object), password: '' };
  } catch {
    return { ...fresh, password: '' };
  }
}

export function remember({ password: _, ...values }: AccountValues): void {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(values));
  } catch {
    // A browser that keeps nothing loses nothing but this convenience.
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(PLACE);
  } catch {
    // Nothing was kept.
  }
}
