import { chooseLanguage, languageOf, type Language } from '@sprawa/i18n';
import { client, i18n } from '../client.js';
import type { Me } from './directory.js';
import { UpdateMeMutation } from './me.operations.js';

let chosen: Language | null = null;
let settledFor: string | null = null;

/** Chosen before signing in: it is to become the account's. */
export function chooseBeforeSignIn(language: Language): void {
  chosen = language;
  settledFor = null;
}

/**
 * States, actions and refusals are written by the server in the account's language, so the interface follows the
 * account; a choice made on the way in changes the account instead. Done once for each sign-in.
 */
export async function settleLanguage(me: Me): Promise<void> {
  if (settledFor === me.email) return;
  settledFor = me.email;
  const wanted = chosen;
  chosen = null;
  if (wanted && wanted !== me.language)
    await client.request(UpdateMeMutation, { input: { language: wanted } });
  else if (me.language !== languageOf(i18n)) await chooseLanguage(i18n, me.language);
}

/** The next one to sign in may speak another language. */
export function forgetAccountLanguage(): void {
  settledFor = null;
}
