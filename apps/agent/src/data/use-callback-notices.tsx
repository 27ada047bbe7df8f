import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPhoneCall } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ListsChangedSubscription } from '../gql/graphql.js';
import { useT } from '../messages/index.js';
import { noticePlace } from './outcome.js';
import { useMe } from './use-me.js';

type Change = ListsChangedSubscription['listsChanged'][number];

/** Says so wherever one is when a callback of one's own has fallen due (WF-3); it stays until it is closed or followed. */
export function useCallbackNotices(): (change: Change) => void {
  const t = useT();
  const navigate = useNavigate();
  const { agent: me } = useMe();
  return useCallback(
    ({ what, case: due }) => {
      if (!what.includes('callback-due') || !due || due.owner?.id !== me.id) return;
      const id = `callback-${due.number}`;
      notifications.show({
        id,
        color: 'accent',
        icon: <IconPhoneCall size={18} aria-hidden="true" />,
        title: t('callback.dueTitle', { name: due.contact.name }),
        message: (
          <Anchor
            href={`/agent/cases/${due.number}`}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              notifications.hide(id);
              void navigate({ to: '/cases/$number', params: { number: due.number }, search: {} });
            }}
          >
            {due.number} · {due.subject}
          </Anchor>
        ),
        autoClose: false,
        position: noticePlace(),
      });
    },
    [t, navigate, me.id],
  );
}
