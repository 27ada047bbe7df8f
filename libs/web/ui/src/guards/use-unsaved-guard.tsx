import { modals } from '@mantine/modals';
import { useCommonT } from '@sprawa/i18n';
import { useBlocker } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Asks before something written and not sent is left behind: by a link, the back button, or closing the window (CS-17). */
export function useUnsavedGuard(unsaved: boolean): void {
  const t = useCommonT();
  const ask = useCallback(
    () =>
      new Promise<boolean>((resolve) => {
        modals.openConfirmModal({
          title: t('unsaved.title'),
          children: t('unsaved.text'),
          labels: { confirm: t('unsaved.leave'), cancel: t('unsaved.stay') },
          confirmProps: { color: 'bad' },
          onConfirm: () => resolve(false),
          onClose: () => resolve(true),
        });
      }),
    [t],
  );
  useBlocker({
    shouldBlockFn: () => (unsaved ? ask() : false),
    enableBeforeUnload: () => unsaved,
    disabled: !unsaved,
  });
}
