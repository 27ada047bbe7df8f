import { browserTimeZone } from '@sprawa/i18n';
import { isEmail } from '@sprawa/ui';

/** What is said before there is an account. */
export interface AccountValues {
  organisation: string;
  senderName: string;
  timeZone: string;
  name: string;
  email: string;
  password: string;
}

export const shortestPassword = 10;
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

export type Problem = 'required' | 'email' | 'short';

export type Problems = Partial<Record<keyof AccountValues, Problem>>;

/** What of a step cannot go on like this. */
export function organisationProblems({ organisation }: AccountValues): Problems {
  return organisation.trim() ? {} : { organisation: 'required' };
}

export function administratorProblems({ name, email, password }: AccountValues): Problems {
  const problems: Problems = {};
  if (!name.trim()) problems.name = 'required';
  if (!isEmail(email.trim())) problems.email = 'email';
  if (password.length < shortestPassword) problems.password = 'short';
  return problems;
}

/** The step where a field stands that the server says no to. */
export function stepOfField(path: string): 'organisation' | 'administrator' {
  return ['organisation', 'senderName', 'timeZone'].includes(path) ? 'organisation' : 'administrator';
}
