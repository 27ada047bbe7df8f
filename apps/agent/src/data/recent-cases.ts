export interface RecentCase {
  number: string;
  subject: string;
}

const key = 'sprawa.agent.recent-cases';
const most = 8;

/** Cases opened in this window, the latest first; forgotten with the window and with signing out. */
export function recentCases(): RecentCase[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isCase).slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberCase({ number, subject }: RecentCase): void {
  const others = recentCases().filter((each) => each.number !== number);
  try {
    sessionStorage.setItem(key, JSON.stringify([{ number, subject }, ...others].slice(0, most)));
  } catch {
    // A browser that keeps nothing has no recent cases.
  }
}

export function forgetCases(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}

const isCase = (kept: unknown): kept is RecentCase =>
  typeof kept === 'object' &&
  kept !== null &&
  typeof (kept as RecentCase).number === 'string' &&
  typeof (kept as RecentCase).subject === 'string';
