import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { OpenCase } from '../../data/open-case.js';
import { DropDraftMutation, SaveDraftMutation } from './composer.operations.js';
import { mergeDraft, type LocalDraft, type Merge } from './draft-merge.js';
import { useSharedDraft, type SharedDraft } from '../shared-writing/use-shared-draft.js';
import { toDraft, type Writing } from './writing.js';

/** Keystrokes closer together than this are saved together. */
const pause = 1_000;
/** Between two tries to save what could not be saved. */
const again = 5_000;

export type DraftState = 'idle' | 'saving' | 'saved' | 'failed';

export interface DraftKeeper {
  writing: Writing | null;
  state: DraftState;
  /** What another device wrote meanwhile. */
  other: Extract<Merge, { kind: 'both' }> | null;
  /** Begins or replaces what is written; a fresh form is saved only once something is changed in it. */
  begin: (writing: Writing, worthKeeping: boolean) => void;
  change: (patch: Partial<Writing>) => void;
  /** What others wrote into it: it stands here, and they keep it. */
  follow: (patch: Pick<Writing, 'html' | 'passages'>) => void;
  /** What others write along in it. */
  shared: SharedDraft;
  takeOther: () => void;
  keepMine: () => void;
  /** Keeps it on the server as it is now, changed or not. */
  keep: () => Promise<void>;
  /** Waits for a save on its way, so that it cannot arrive after the action. */
  settle: () => Promise<void>;
  /** Forgets it here and on the server. */
  drop: () => void;
}

function remember(queryClient: QueryClient, number: string, draft: OpenCase['draft']): void {
  queryClient.setQueryData<OpenCase | null>(keys.case(number), (held) => (held ? { ...held, draft } : held));
}

/**
 * As `remember`, for what the server has just kept. A reading of the case that began before that may
 * end after it and still say there is no draft, which would close the composer over what was saved:
 * such a reading is given up and begun anew.
 */
async function rememberSaved(
  queryClient: QueryClient,
  number: string,
  draft: OpenCase['draft'],
): Promise<void> {
  const asked = { queryKey: keys.case(number), exact: true };
  const overtaken = queryClient.isFetching(asked) > 0;
  if (overtaken) await queryClient.cancelQueries(asked);
  remember(queryClient, number, draft);
  if (overtaken) void queryClient.invalidateQueries(asked);
}

/** Keeps what is being written here and on the server, so that it survives a reload and another device (CS-17). */
export function useDraft(openCase: OpenCase): DraftKeeper {
  const { number } = openCase;
  const queryClient = useQueryClient();
  const [local, setLocal] = useState<LocalDraft | null>(null);
  const [state, setState] = useState<DraftState>('idle');
  const [other, setOther] = useState<DraftKeeper['other']>(null);
  const [seen, setSeen] = useState<OpenCase['draft'] | undefined>(undefined);
  const latest = useRef(local);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());
  const shared = useSharedDraft(number, openCase.draft ?? null, () => ({
    html: latest.current?.writing.html ?? '',
    dirty: latest.current?.dirty ?? false,
    base: latest.current?.base ?? null,
  }));
  const { session } = shared;
  const together = useRef(session);

  // The server's draft arrived or changed: decide between it and what is here, before anything is drawn.
  if (seen !== openCase.draft) {
    setSeen(openCase.draft);
    const merge = mergeDraft(local, openCase.draft, session !== null);
    if (merge.kind === 'adopt') setLocal({ writing: merge.writing, dirty: false, base: merge.base });
    else if (merge.kind === 'gone') setLocal(null);
    else if (merge.kind === 'both') setOther(merge);
  }
  useEffect(() => {
    latest.current = local;
    together.current = session;
  }, [local, session]);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const saved = latest.current;
    if (!saved?.dirty) return running.current;
    // Told once: a failure stays in sight until a try succeeds.
    setState((now) => (now === 'failed' ? now : 'saving'));
    running.current = running.current.then(async () => {
      try {
        const along = together.current;
        await along?.push();
        const words = along && { html: along.html, passages: along.passages() };
        const { saveDraft } = await client.request(SaveDraftMutation, {
          input: {
            ...toDraft({ ...saved.writing, ...words }, number),
            ...(along && { shared: { id: along.id, seq: along.seq } }),
          },
        });
        // Others write along by now: what stands here has to go into what they write in.
        if (!saveDraft) void queryClient.invalidateQueries({ queryKey: keys.passages(number) });
        if (!saveDraft) throw new Error('The draft was not kept');
        const unchanged = latest.current?.writing === saved.writing;
        setLocal((now) =>
          now ? { ...now, base: saveDraft.updatedAt, dirty: now.writing !== saved.writing } : now,
        );
        if (unchanged) setState('saved');
        const html = words?.html ?? saved.writing.html;
        const { actionKey, files, fields, cc, bcc, assignee, term, about } = saved.writing;
        const attachments = files.map((file) => ({ inline: false, url: '', ...file }));
        await rememberSaved(queryClient, number, {
          html,
          actionKey,
          attachments,
          input: { fields, cc, bcc, assignee, term, about, fileIds: files.map((file) => file.id) },
          updatedAt: saveDraft.updatedAt,
        });
      } catch {
        setState('failed');
      }
    });
    return running.current;
  }, [number, queryClient]);

  useEffect(() => {
    if (state !== 'failed') return;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const later = () => {
      if (!over) retry = setTimeout(() => void save().then(later), again);
    };
    later();
    const forget = client.reachability.subscribe(() => void save());
    return () => {
      over = true;
      clearTimeout(retry);
      forget();
    };
  }, [state, save]);

  // Leaving the case sends what the pause still holds back.
  useEffect(() => () => void save(), [save]);

  return {
    writing: local?.writing ?? null,
    state,
    other,
    shared,
    follow: (patch) => setLocal((now) => (now ? { ...now, writing: { ...now.writing, ...patch } } : now)),
    begin: (writing, worthKeeping) => {
      clearTimeout(timer.current);
      setState('idle');
      setLocal((now) => ({
        writing,
        dirty: worthKeeping,
        base: now?.base ?? openCase.draft?.updatedAt ?? null,
      }));
      if (worthKeeping) timer.current = setTimeout(() => void save(), pause);
    },
    change: (patch) => {
      // Commented words were followed in the text as it was; in another they are looked for.
      const passages = patch.html === undefined ? {} : { passages: undefined };
      setLocal((now) =>
        now ? { ...now, writing: { ...now.writing, ...passages, ...patch }, dirty: true } : now,
      );
      setState((now) => (now === 'failed' ? now : 'idle'));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pause);
    },
    takeOther: () => {
      if (other) setLocal({ writing: other.other, dirty: false, base: other.base });
      setOther(null);
      setState('saved');
    },
    keepMine: () => {
      if (other) setLocal((now) => (now ? { ...now, dirty: true, base: other.base } : now));
      setOther(null);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pause);
    },
    keep: () => {
      if (latest.current) latest.current = { ...latest.current, dirty: true };
      return save();
    },
    settle: () => {
      clearTimeout(timer.current);
      return running.current;
    },
    drop: () => {
      clearTimeout(timer.current);
      const existed = Boolean(openCase.draft || latest.current?.base) || state === 'saving';
      latest.current = null;
      setLocal(null);
      setOther(null);
      setState('idle');
      shared.end();
      remember(queryClient, number, null);
      if (existed)
        running.current = running.current
          .then(() => client.request(DropDraftMutation, { number }))
          .then(
            () => undefined,
            () => undefined,
          );
    },
  };
}
