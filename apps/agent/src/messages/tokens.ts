import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { tokens } from './en/tokens.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/tokens.js')).tokens,
  pl: async () => (await import('./pl/tokens.js')).tokens,
  uk: async () => (await import('./uk/tokens.js')).tokens,
  ru: async () => (await import('./ru/tokens.js')).tokens,
};

/** What is said of API tokens: fetched when it is first asked for. */
export const learnTokens = (): Promise<void> => learn(i18n, 'tokens', catalogues);

export const useTokensT = messagesOf<typeof tokens>('tokens');
