import { ActionIcon, Button, Tooltip, UnstyledButton } from '@mantine/core';
import { Avatar, EmptyState, ErrorState, RelativeTime, SkeletonLines, useErrorText } from '@sprawa/ui';
import { IconBell, IconBellOff, IconEyeOff } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { patchCase, refreshLists } from '../../data/case-cache.js';
import { FollowCaseMutation } from '../../data/case.operations.js';
import { keys } from '../../data/keys.js';
import { tellBad, tellGood } from '../../data/outcome.js';
import { useAsideT } from '../../messages/aside.js';
import { noticeWords, type Notice } from './notice-words.js';
import { MarkNoticesReadMutation, NoticesQuery } from './notices.operations.js';
import classes from './notices.module.css';

interface Props {
  unread: number;
  onOpen: (notice: Notice) => void;
}

export function NoticeList({ unread, onOpen }: Props) {
  const t = useAsideT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const list = useInfiniteQuery({
    queryKey: [...keys.notices, 'list'],
    queryFn: async ({ pageParam }) => (await client.request(NoticesQuery, { after: pageParam })).notices,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.more ? page.notices.at(-1)?.id : null),
  });
  const read = useMutation({
    mutationFn: (ids: string[] | null) => client.request(MarkNoticesReadMutation, { ids }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.notices }),
  });
  const unfollow = useMutation({
    mutationFn: async ({ id, number }: Notice) => {
      await client.request(FollowCaseMutation, { number: number ?? '', follow: false });
      await client.request(MarkNoticesReadMutation, { ids: [id] });
    },
    onSuccess: async (_done, { number }) => {
      tellGood(t('notices.unfollowed', { number: number ?? '' }));
      if (number) patchCase(queryClient, number, { followed: false });
      refreshLists(queryClient);
      await queryClient.invalidateQueries({ queryKey: keys.notices });
    },
    onError: (error) => tellBad(words(error)),
  });
  function choose(notice: Notice) {
    if (!notice.read) read.mutate([notice.id]);
    onOpen(notice);
  }
  const notices = list.data?.pages.flatMap((page) => page.notices) ?? [];
  return (
    <section className={classes.panel} aria-label={t('shell.notices')}>
      <header className={classes.head}>
        <h2 className={classes.title}>{t('shell.notices')}</h2>
        {unread > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => read.mutate(null)}>
            {t('notices.readAll')}
          </Button>
        )}
      </header>
      <div className={classes.scroll}>
        {list.isPending ? (
          <div className={classes.waiting}>
            <SkeletonLines widths={[70, 90, 60, 80]} />
          </div>
        ) : list.isError ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : notices.length === 0 ? (
          <EmptyState
            icon={<IconBellOff size={24} stroke={1.5} />}
            title={t('notices.none')}
            text={t('notices.noneText')}
          />
        ) : (
          <ul className={classes.list}>
            {notices.map((notice) => (
              <li key={notice.id} className={classes.line}>
                <UnstyledButton
                  className={classes.notice}
                  data-unread={!notice.read || undefined}
                  onClick={() => choose(notice)}
                >
                  {notice.by ? (
                    <Avatar {...notice.by} size={28} decorative />
                  ) : (
                    <IconBell size={20} stroke={1.5} aria-hidden="true" className={classes.icon} />
                  )}
                  <span className={classes.words}>
                    <span className={classes.what}>{noticeWords(t, notice)}</span>
                    {notice.text && <span className={classes.text}>{notice.text}</span>}
                    <span className={classes.place}>
                      {notice.number && (
                        <span className={classes.case}>
                          {notice.number} · {notice.subject}
                        </span>
                      )}
                      <RelativeTime iso={notice.at} short />
                    </span>
                  </span>
                </UnstyledButton>
                {notice.kind === 'FOLLOWED' && notice.number && (
                  <Tooltip label={t('quick.unfollow')}>
                    <ActionIcon
                      size="sm"
                      aria-label={t('notices.unfollow', { number: notice.number })}
                      loading={unfollow.isPending && unfollow.variables === notice}
                      onClick={() => unfollow.mutate(notice)}
                    >
                      <IconEyeOff size={16} stroke={1.6} />
                    </ActionIcon>
                  </Tooltip>
                )}
              </li>
            ))}
          </ul>
        )}
        {list.hasNextPage && (
          <Button
            variant="subtle"
            fullWidth
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('notices.more')}
          </Button>
        )}
      </div>
    </section>
  );
}
