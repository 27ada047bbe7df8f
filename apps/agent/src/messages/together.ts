import { learn, messagesOf, type Catalogues, type Translate } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { clash } from './en/clash.js';
import type { presence } from './en/presence.js';
import type { snooze } from './en/snooze.js';

interface TogetherMessages {
  clash: typeof clash;
  presence: typeof presence;
  snooze: typeof snooze;
}

const catalogues: Catalogues = {
  en: async () => ({
    ...(await import('./en/clash.js')),
    ...(await import('./en/presence.js')),
    ...(await import('./en/snooze.js')),
  }),
  pl: async () => ({
    ...(await import('./pl/clash.js')),
    ...(await import('./pl/presence.js')),
    ...(await import('./pl/snooze.js')),
  }),
  uk: async () => ({
    ...(await import('./uk/clash.js')),
    ...(await import('./uk/presence.js')),
    ...(await import('./uk/snooze.js')),
  }),
  ru: async () => ({
    ...(await import('./ru/clash.js')),
    ...(await import('./ru/presence.js')),
    ...(await import('./ru/snooze.js')),
  }),
};

/** What is said of who else is at a case, of clashes and of snoozing: fetched with it, for the page stands before it. */
const learnTogether = (): Promise<void> => learn(i18n, 'together', catalogues);

/** Code that says it, with the words. */
export async function withWords<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, learnTogether()]);
  return module;
}

export const useTogetherT = messagesOf<TogetherMessages>('together');

export type TogetherT = Translate<TogetherMessages>;
