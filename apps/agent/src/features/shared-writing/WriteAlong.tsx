import { Alert, Button, Loader } from '@mantine/core';
import { useErrorText } from '@sprawa/ui';
import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { client } from '../../client.js';
import type { ColleaguesDraftsQuery as Drafts } from '../../gql/graphql.js';
import { useSharedT } from '../../messages/shared-writing.js';
import { RichText } from '../../pieces/RichText.js';
import { CommentButton } from '../passages/CommentButton.js';
import { ColleaguesDraftsQuery } from '../passages/passages.operations.js';
import { threadsOfDraft } from '../passages/shown-threads.js';
import { ThreadRail } from '../passages/ThreadRail.js';
import { movesOf, useAnchors } from '../passages/use-anchors.js';
import { useThreads } from '../passages/use-threads.js';
import { join } from './join.js';
import { LeftWords } from './LeftWords.js';
import { SharedSession } from './shared-session.js';
import { useSessionState } from './use-session-state.js';
import { WritersAlong } from './WritersAlong.js';
import classes from './shared-writing.module.css';
import beside from '../passages/passages.module.css';

export type ColleaguesDraft = Drafts['colleaguesDrafts'][number];

/** So often a draft may be saved anew while one joins. */
const tries = 6;

interface Props {
  number: string;
  draft: ColleaguesDraft;
  onLeave: () => void;
}

/** A colleague's draft, to write in it together. Its action, recipients and files stay its author's. */
export function WriteAlong({ number, draft, onLeave }: Props) {
  const t = useSharedT();
  const words = useErrorText();
  const [session, setSession] = useState<SharedSession | null>(null);
  const [problem, setProblem] = useState<{ message: string } | { error: unknown } | null>(null);
  const first = useRef(draft);
  useEffect(() => {
    let over = false;
    let begun: SharedSession | null = null;
    void begin(number, first.current).then(
      (outcome) => {
        if ('message' in outcome) return over || setProblem(outcome);
        if (over) return outcome.stop();
        begun = outcome;
        setSession(outcome);
      },
      (error: unknown) => over || setProblem({ error }),
    );
    return () => {
      over = true;
      void begun?.leave();
    };
  }, [number]);
  if (problem !== null)
    return (
      <Alert color="bad" role="alert">
        {'message' in problem ? problem.message : words(problem.error)}
      </Alert>
    );
  return session ? (
    <SharedText {...{ number, draft, session, onLeave }} />
  ) : (
    <Loader size="sm" aria-label={t('joining')} />
  );
}

async function begin(number: string, draft: ColleaguesDraft): Promise<SharedSession | { message: string }> {
  let latest: ColleaguesDraft | undefined = draft;
  for (let left = tries; ; left--) {
    const outcome = await join({ number, draftOf: draft.by.id }, latest);
    if ('joined' in outcome) return new SharedSession(outcome.joined, true);
    if (outcome.refused.code !== 'DRAFT_MOVED_ON' || left === 0) return outcome.refused;
    const { colleaguesDrafts } = await client.request(ColleaguesDraftsQuery, { number });
    latest = colleaguesDrafts.find(({ by }) => by.id === draft.by.id);
    if (!latest) return outcome.refused;
  }
}

function SharedText({ number, draft, session, onLeave }: Props & { session: SharedSession }) {
  const t = useSharedT();
  const { ended, waiting } = useSessionState(session);
  const [editor, setEditor] = useState<Editor | null>(null);
  const threads = useThreads(number, draft.by.id);
  const shown = useMemo(() => threadsOfDraft(threads, draft.by.id, null), [threads, draft.by.id]);
  const anchors = useAnchors(editor, shown);
  useEffect(() => {
    session.followedBy(() => movesOf(editor));
  }, [session, editor]);
  if (ended)
    return (
      <>
        <Alert color="info" role="status">
          {t(ended === 'SENT' ? 'sent' : ended === 'DROPPED' ? 'dropped' : 'closed', { name: draft.by.name })}
        </Alert>
        {waiting && <LeftWords html={session.html} />}
        <div className={classes.foot}>
          <Button variant="default" onClick={onLeave}>
            {t('done')}
          </Button>
        </div>
      </>
    );
  const withComments = shown.length > 0 || anchors.choosing;
  return (
    <div className={beside.place}>
      <WritersAlong session={session} />
      <Facts draft={draft} />
      <div className={beside.beside} data-with={withComments || undefined}>
        <div className={beside.text}>
          <RichText
            value=""
            together
            onChange={() => {}}
            extensions={session.extensions}
            onEditor={setEditor}
            label={t('text', { name: draft.by.name })}
            placeholder=""
            autoFocus
          />
        </div>
        {withComments && (
          <ThreadRail
            number={number}
            anchors={anchors}
            where={{ entryId: null, draftOf: draft.by.id }}
            before={() => session.keep()}
          />
        )}
      </div>
      <div className={classes.foot}>
        <CommentButton anchors={anchors} words />
        <span>{t('onlyAuthor', { name: draft.by.name })}</span>
        <Button variant="default" onClick={onLeave}>
          {t('leave')}
        </Button>
      </div>
    </div>
  );
}

/** What else belongs to the draft, to be read. */
function Facts({ draft }: { draft: ColleaguesDraft }) {
  const t = useSharedT();
  const facts = [
    [t('action'), draft.actionName],
    [t('copies'), draft.cc.join(', ')],
    [t('files'), draft.fileNames.join(', ')],
  ].filter(([, words]) => words);
  return (
    <dl className={classes.facts}>
      {facts.map(([name, words]) => [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{words}</dd>])}
    </dl>
  );
}
