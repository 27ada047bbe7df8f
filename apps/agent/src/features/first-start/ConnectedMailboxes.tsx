import { ActionIcon, Tooltip } from '@mantine/core';
import { accepted, useErrorText } from '@sprawa/ui';
import { IconCircleCheck, IconPlugOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../client.js';
import { tellBad } from '../../data/outcome.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { offerUndo } from '../../pieces/offer-undo.js';
import { DisconnectMailboxMutation } from './first-start.operations.js';
import { useSettling } from './use-first-start.js';
import classes from './first-start.module.css';

/** What is connected already, and the way to end it. */
export function ConnectedMailboxes({ addresses }: { addresses: readonly string[] }) {
  const t = useFirstStartT();
  const words = useErrorText();
  const { refresh } = useSettling();
  const ending = useMutation({
    mutationFn: async ({ address, back }: { address: string; back: boolean }) =>
      accepted((await client.request(DisconnectMailboxMutation, { address, back })).disconnectMailbox),
    onSuccess: (_, { address, back }) => {
      void refresh();
      if (back) return;
      offerUndo(t('disconnected', { address }), t('undo'), () => ending.mutate({ address, back: true }));
    },
    onError: (error) => tellBad(words(error)),
  });
  if (addresses.length === 0) return null;
  return (
    <section>
      <h2 className={classes.section}>{t('connectedTitle')}</h2>
      <ul className={classes.list}>
        {addresses.map((address) => (
          <li key={address} className={classes.line}>
            <span className={classes.result}>
              <IconCircleCheck size={18} stroke={1.7} aria-hidden="true" className={classes.good} />
              {address}
            </span>
            <Tooltip label={t('disconnect', { address })}>
              <ActionIcon
                aria-label={t('disconnect', { address })}
                onClick={() => ending.mutate({ address, back: false })}
              >
                <IconPlugOff size={18} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
    </section>
  );
}
