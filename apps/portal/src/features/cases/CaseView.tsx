import { Button } from '@mantine/core';
import { EmptyState, ErrorState, PageTitle } from '@sprawa/ui';
import { IconMessage2Question } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ButtonLink } from '../../components/ButtonLink.js';
import { useT } from '../../messages/use-t.js';
import { useOrganisation } from '../../session/use-session.js';
import { BackToCases } from '../../components/BackToCases.js';
import { CaseActions } from './CaseActions.js';
import { CaseHead } from './CaseHead.js';
import { CaseSkeleton } from './CaseSkeleton.js';
import classes from './CaseView.module.css';
import { Notice } from '../../components/Notice.js';
import { EarlierCase } from './EarlierCase.js';
import { conversation } from './conversation.js';
import { Message } from './Message.js';
import { messagesPerPage, myCaseQuery } from './operations/my-case.js';
import { ReplyForm } from './ReplyForm.js';
import { useLiveCases } from './use-live-cases.js';
import { useMarkRead } from './use-mark-read.js';

/** PO-1: one case as its customer sees it. */
export function CaseView({ number }: { number: string }) {
  const t = useT();
  const organisation = useOrganisation();
  const { data, isPending, error, refetch, isFetching, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(myCaseQuery(number));
  const node = data?.pages[0] ?? null;
  useLiveCases(number);
  useMarkRead(number, node?.unread ?? false);

  if (isPending) return <CaseSkeleton />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!node) {
    return (
      <EmptyState
        heading
        icon={<IconMessage2Question size={28} stroke={1.6} />}
        title={t('case.notFoundTitle')}
        text={t('case.notFoundText')}
        action={<ButtonLink to="/">{t('nav.home')}</ButtonLink>}
      />
    );
  }
  const { messages, earlier } = conversation(data.pages);
  return (
    <article className={classes.page}>
      <BackToCases />
      <PageTitle title={node.subject} site={organisation || undefined} />
      <CaseHead node={node} answered={messages.some(({ mine }) => !mine)} />
      <section aria-labelledby="conversation" className={classes.conversation}>
        <h2 id="conversation" className={classes.heading}>
          {t('case.conversation')}
        </h2>
        {hasNextPage && earlier > 0 && (
          <Button
            variant="default"
            className={classes.earlier}
            loading={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('case.earlier', { count: Math.min(earlier, messagesPerPage) })}
          </Button>
        )}
        {node.merged.map((merged) => (
          <EarlierCase key={merged.number} merged={merged} />
        ))}
        <ol className={classes.messages}>
          {messages.map((message) => (
            <Message key={message.id} message={message} />
          ))}
        </ol>
      </section>
      {node.takesReplies ? (
        <ReplyForm key={number} number={number} open={node.open} expertName={node.expert?.name ?? null} />
      ) : (
        <Notice tone="good">{t('case.concluded')}</Notice>
      )}
      <CaseActions number={number} actions={node.availableActions} />
    </article>
  );
}
