import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { client } from '../../client.js';
import { refreshLists } from '../../data/case-cache.js';
import { keys } from '../../data/keys.js';
import { noticePlace } from '../../data/outcome.js';
import { asideT, withAsideWords } from '../../messages/aside.js';
import type { Notice } from './notice-words.js';
import { NoticesChangedSubscription, UnreadNoticesQuery } from './notices.operations.js';

const unreadKey = [...keys.notices, 'unread'] as const;

/** How many notices are unread, kept live; a new one says so wherever one is. */
export function useUnreadNotices(onOpen: (notice: Notice) => void): number {
  const queryClient = useQueryClient();
  const say = useRef<(notice: Notice) => Promise<void>>(async () => undefined);
  useEffect(() => {
    say.current = async (notice) => {
      const { noticeWords } = await withAsideWords(import('./notice-words.js'));
      const id = `notice-${notice.id}`;
      notifications.show({
        id,
        title: noticeWords(asideT, notice),
        message: [notice.number, notice.subject].filter(Boolean).join(' · '),
        autoClose: 9000,
        position: noticePlace(),
        style: { cursor: 'pointer' },
        onClick: () => {
          notifications.hide(id);
          onOpen(notice);
        },
      });
    };
  });
  useEffect(() => {
    const refresh = () => void queryClient.invalidateQueries({ queryKey: keys.notices });
    return client.subscribe(
      NoticesChangedSubscription,
      {},
      {
        next: ({ noticesChanged: { unread, notice } }) => {
          queryClient.setQueryData(unreadKey, unread);
          void queryClient.invalidateQueries({ queryKey: [...keys.notices, 'list'] });
          // What was out of the way stands in the queues again.
          if (notice?.kind === 'SNOOZE_OVER') refreshLists(queryClient);
          if (notice && !notice.read) void say.current(notice).catch(() => undefined);
        },
        reconnected: refresh,
      },
    );
  }, [queryClient]);
  const { data = 0 } = useQuery({
    queryKey: unreadKey,
    queryFn: async () => (await client.request(UnreadNoticesQuery, {})).notices.unread,
  });
  return data;
}
