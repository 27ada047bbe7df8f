import { learn, messagesOf, type Catalogues, type Translate } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { Messages } from './en.js';
import type { conversation } from './en/conversation.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/conversation.js')).conversation,
  pl: async () => (await import('./pl/conversation.js')).conversation,
  uk: async () => (await import('./uk/conversation.js')).conversation,
  ru: async () => (await import('./ru/conversation.js')).conversation,
};

export type ConversationMessages = Messages & typeof conversation;

export const learnConversation = (): Promise<void> => learn(i18n, 'app', catalogues);

/** Code of an open case, with its words. */
export async function withConversationWords<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, learnConversation()]);
  return module;
}

/** The app's messages, and these. */
export const useConversationT = messagesOf<ConversationMessages>('app');

export type ConversationT = Translate<ConversationMessages>;
