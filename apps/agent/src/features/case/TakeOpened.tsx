import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { client } from '../../client.js';
import { patchCase, refreshCase, refreshLists } from '../../data/case-cache.js';
import type { OpenCase } from '../../data/open-case.js';
import { noticePlace } from '../../data/outcome.js';
import { useCaseChanges } from '../../data/use-case-changes.js';
import { useCommonT } from '@sprawa/i18n';
import { useT } from '../../messages/index.js';
import { TakeOpenedCaseMutation } from './case.operations.js';

/** Where the stream says so, opening a case that is nobody's makes one its owner (CS-16), once for each opening. */
export function TakeOpened({ openCase }: { openCase: OpenCase }): null {
  const t = useT();
  const common = useCommonT();
  const queryClient = useQueryClient();
  const changes = useCaseChanges();
  const tried = useRef(false);
  useEffect(() => {
    if (tried.current || document.visibilityState !== 'visible') return;
    // What happens to the case while it is open, such as somebody giving it up, takes nothing.
    tried.current = true;
    if (!openCase.openingTakes) return;
    const { number, group } = openCase;
    const take = async () => {
      const { takeOpenedCase: outcome } = await client.request(TakeOpenedCaseMutation, { number });
      void refreshCase(queryClient, number);
      if (outcome.__typename !== 'ActionPerformed' || !outcome.case) return;
      const taken = outcome.case;
      patchCase(queryClient, number, taken);
      refreshLists(queryClient);
      const id = notifications.show({
        color: 'good',
        position: noticePlace(),
        autoClose: 8_000,
        message: (
          <Group gap="sm" justify="space-between" wrap="nowrap">
            <span>{t('case.takenByOpening', { number })}</span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                notifications.hide(id);
                void changes.assign(taken, group ? { group } : null);
              }}
            >
              {common('action.undo')}
            </Button>
          </Group>
        ),
      });
    };
    // Nothing is lost where it could not be asked: the case is as it was, and can be taken by its button.
    take().catch(() => undefined);
  }, [openCase, queryClient, changes, t, common]);
  return null;
}
