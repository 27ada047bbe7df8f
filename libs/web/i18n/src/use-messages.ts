import type { i18n } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from './message-types.js';
import type { en } from './messages/en.js';

/** `common` are the shared messages, `app` those of the application, `operate` those of its operators' pages. */
export type MessageSpace =
  | 'app'
  | 'audit'
  | 'bulk'
  | 'common'
  | 'designer'
  | 'consents'
  | 'contactFields'
  | 'entries'
  | 'firstStart'
  | 'history'
  | 'labels'
  | 'people'
  | 'settings'
  | 'operate'
  | 'palette'
  | 'relations'
  | 'templates'
  | 'tokens'
  | 'moving'
  | 'caseSettings'
  | 'together'
  | 'sharedWriting'
  | 'views';

/** i18next's own types infer values from literal texts; ours come from the catalogue's keys instead. */
type Lookup = (key: string, options: Record<string, unknown>) => string;

/** A hook that translates the keys of one catalogue and no others: `export const useT = messagesOf<typeof en>('app')`. */
export function messagesOf<Messages>(space: MessageSpace): () => Translate<Messages> {
  return function useMessages() {
    const { t } = useTranslation(space);
    return useCallback(
      (key: string, values?: Record<string, string | number>) => (t as Lookup)(key, { ...values }),
      [t],
    ) as Translate<Messages>;
  };
}

/** The same outside of components. */
export function translator<Messages>(i18n: i18n, space: MessageSpace): Translate<Messages> {
  return (key, values) => (i18n.t as Lookup)(key, { ...values, ns: space });
}

/** Shared messages: buttons, errors, validation, files. */
export const useCommonT = messagesOf<typeof en>('common');
