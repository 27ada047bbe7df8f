import { learn, messagesOf, type Catalogues, type Translate } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { writing } from './en/writing.js';
import { learnConversation, type ConversationMessages } from './conversation.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/writing.js')).writing,
  pl: async () => (await import('./pl/writing.js')).writing,
  uk: async () => (await import('./uk/writing.js')).writing,
  ru: async () => (await import('./ru/writing.js')).writing,
};

export type WritingMessages = ConversationMessages & typeof writing;

const learnWriting = (): Promise<unknown> =>
  Promise.all([learnConversation(), learn(i18n, 'app', catalogues)]);

/** Code one writes with, with its words and those of the case. */
export async function withWritingWords<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, learnWriting()]);
  return module;
}

/** The app's messages, and these. */
export const useWritingT = messagesOf<WritingMessages>('app');

export type WritingT = Translate<WritingMessages>;
