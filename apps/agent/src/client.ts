import { createI18n, languageOf } from '@sprawa/i18n';
import { createGraphqlClient, createQueryClient } from '@sprawa/ui';
import { catalogues } from './messages/index.js';

export const i18n = createI18n(catalogues);
export const queryClient = createQueryClient();

let leave: () => void = () => undefined;

/** Says what to do when the server no longer knows the session. */
export function onSessionEnd(handler: () => void): void {
  leave = handler;
}

export const client = createGraphqlClient('agent', {
  language: () => languageOf(i18n),
  onUnauthenticated: () => leave(),
});
