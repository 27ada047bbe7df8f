/** What the server asks of a password, in characters. */
export const passwordLength = { least: 10, most: 200 };

export type PasswordFault = 'tooShort' | 'tooLong' | 'passwordsDiffer';

/** Length in letters as people count them, so that an emoji is one. */
export function passwordFault(password: string): PasswordFault | null {
  const length = [...password].length;
  if (length < passwordLength.least) return 'tooShort';
  return length > passwordLength.most ? 'tooLong' : null;
}

export function repeatFault(password: string, again: string): PasswordFault | null {
  return password === again ? null : 'passwordsDiffer';
}
