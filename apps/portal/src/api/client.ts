import { languageOf } from '@sprawa/i18n';
import { createGraphqlClient, createQueryClient } from '@sprawa/ui';
import { i18n } from './i18n.js';

const listeners = new Set<() => void>();

/** Told when the server says the session has ended. */
export function whenSignedOut(listener: () => void): void {
  listeners.add(listener);
}

export const queryClient = createQueryClient();

/** The customers' door. */
export const client = createGraphqlClient('portal', {
  language: () => languageOf(i18n),
  onUnauthenticated: () => listeners.forEach((tell) => tell()),
});
