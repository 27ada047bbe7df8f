import { postJson } from '@sprawa/ui';

export interface Registration {
  token: string;
  name: string;
  password: string;
  passwordAgain: string;
  acceptTerms: boolean;
}

/** Makes the account, signs in, and activates the case that waited (IN-10). */
export const register = (registration: Registration, language: string) =>
  postJson<{ caseNumber: string | null }>('/auth/portal/register', registration, language);

/** Activates a case of an account that exists. */
export const activate = (token: string, language: string) =>
  postJson<{ caseNumber: string | null }>('/auth/portal/activate', { token }, language);

export const resetPassword = (
  input: { token: string; password: string; passwordAgain: string },
  language: string,
) => postJson<unknown>('/auth/portal/reset-password', input, language);
