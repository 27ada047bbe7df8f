import { useCommonT } from '@sprawa/i18n';
import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { askToConfirm, prepareDialogs } from '../dialogs/ask-to-confirm.js';

/** Asks before something written and not sent is left behind: by a link, the back button, or closing the window (CS-17). */
export function useUnsavedGuard(unsaved: boolean): void {
  const t = useCommonT();
  useEffect(() => {
    // A failure is met when the question is asked.
    if (unsaved) prepareDialogs().catch(() => undefined);
  }, [unsaved]);
  const staysAfterAll = async () =>
    !(await askToConfirm({
      title: t('unsaved.title'),
      text: t('unsaved.text'),
      confirm: t('unsaved.leave'),
      cancel: t('unsaved.stay'),
    }));
  useBlocker({
    shouldBlockFn: () => (unsaved ? staysAfterAll() : false),
    enableBeforeUnload: () => unsaved,
    disabled: !unsaved,
  });
}
