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
export type Problem = 'required' | 'email' | 'short';

export type Problems = Partial<Record<keyof AccountValues, Problem>>;

/** What of a step cannot go on like this. */
export function organisationProblems({ organisation }: AccountValues): Problems {
  return organisation.trim() ? {} : { organisation: 'required' };
}

export function administratorProblems(
  { name, email, password }: AccountValues,
  isEmail: (text: string) => boolean,
): Problems {
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
