import { Button } from '@mantine/core';
import { useErrorText } from '@sprawa/ui';
import { IconAlertTriangle, IconCheck, IconClock, IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { refreshCase } from '../../data/case-cache.js';
import { tellBad, tellGood } from '../../data/outcome.js';
import type { DeliveryState } from '../../gql/graphql.js';
import { useConversationT } from '../../messages/conversation.js';
import { RetryMessageMutation } from './case.operations.js';
import type { MessageEntry } from './fold-timeline.js';
import classes from './timeline.module.css';

/** What became of an outgoing letter; a failure says why and can be tried again. */
export function Delivery({
  entry,
  state,
  number,
}: {
  entry: MessageEntry;
  state: DeliveryState;
  number: string;
}) {
  const t = useConversationT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const retry = useMutation({
    mutationFn: async () => (await client.request(RetryMessageMutation, { entryId: entry.id })).retryMessage,
    onSuccess: (outcome) => {
      if (outcome.__typename === 'ActionPerformed') tellGood(t('delivery.retried'));
      else tellBad(outcome.message);
      return refreshCase(queryClient, number);
    },
    onError: (error) => tellBad(words(error)),
  });
  const failed = state === 'FAILED' || state === 'BOUNCED';
  if (!failed) {
    const Icon = state === 'SENT' ? IconCheck : IconClock;
    return (
      <p className={classes.delivery}>
        <Icon size={14} stroke={1.8} aria-hidden="true" />
        {t(`delivery.${state}`)}
      </p>
    );
  }
  return (
    <div className={classes.failure} role="group" aria-label={t(`delivery.${state}`)}>
      <IconAlertTriangle size={17} stroke={1.7} aria-hidden="true" />
      <div className={classes.reason}>
        <strong>{t(`delivery.${state}`)}</strong>
        {entry.deliveryDetail && <span>{t('delivery.detail', { words: entry.deliveryDetail })}</span>}
      </div>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconRefresh size={14} aria-hidden="true" />}
        loading={retry.isPending}
        onClick={() => retry.mutate()}
      >
        {t('delivery.retry')}
      </Button>
    </div>
  );
}
