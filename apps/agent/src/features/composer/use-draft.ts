import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { OpenCase } from '../../data/open-case.js';
import { DropDraftMutation, SaveDraftMutation } from './composer.operations.js';
import { mergeDraft, merged, type LocalDraft, type Merge } from './draft-merge.js';
import { useSharedDraft, type SharedDraft } from '../shared-writing/use-shared-draft.js';
import { useOwnDraft } from './use-own-draft.js';
import { toDraft, type Writing } from './writing.js';

/** Keystrokes closer together than this are saved together. */
const pause = 1_000;
/** Between two tries to save what could not be saved. */
const again = 5_000;

export type DraftState = 'idle' | 'saving' | 'saved' | 'failed';

export interface DraftKeeper {
  writing: Writing | null;
  state: DraftState;
  /** What another device wrote while this one was cut off. */
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

/** Another window saved something else: what stands here is not kept as it is. */
class Overtaken extends Error {}

/**
 * Keeps what is being written here and on the server, so that it survives a reload and another device (CS-17).
 * @param open its form is
 */
export function useDraft(openCase: OpenCase, open: boolean): DraftKeeper {
  const { number } = openCase;
  const queryClient = useQueryClient();
  const [local, setLocal] = useState<LocalDraft | null>(null);
  const [state, setState] = useState<DraftState>('idle');
  const [other, setOther] = useState<DraftKeeper['other']>(null);
  const [seen, setSeen] = useState<OpenCase['draft'] | undefined>(undefined);
  const latest = useRef(local);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());
  /** What is here could not be saved, because nobody was reached. */
  const [cutOff, setCutOff] = useState(false);
  const own = useOwnDraft(number, open && Boolean(openCase.draft));
  const { window, look, saved: remember } = own;
  const shared = useSharedDraft(number, {
    saved: openCase.draft ?? null,
    own: () => ({
      html: latest.current?.writing.html ?? '',
      dirty: latest.current?.dirty ?? false,
      base: latest.current?.base ?? null,
      baseHtml: latest.current?.baseHtml ?? null,
    }),
    begins: own.company && (open || Boolean(local?.dirty)),
    held: other !== null,
    look,
    settled: () => running.current,
    // It was sent or thrown away in another window of one's own; what this one still had to say is kept.
    ended: (waiting) => {
      clearTimeout(timer.current);
      if (waiting) return;
      latest.current = null;
      setLocal(null);
      setState('idle');
      own.forget();
    },
  });
  const { session } = shared;
  const together = useRef(session);
  const asked = useRef(false);
  /** Made here: what others write into it is theirs to keep. */
  const edits = useRef(0);

  // The server's draft arrived or changed: decide between it and what is here, before anything is drawn.
  if (seen !== openCase.draft) {
    setSeen(openCase.draft);
    const merge = mergeDraft(local, openCase.draft ?? null, { window, together: session !== null, cutOff });
    setLocal(merged(local, merge));
    if (merge.kind === 'both') setOther(merge);
  }
  useEffect(() => {
    latest.current = local;
    together.current = session;
    asked.current = other !== null;
  }, [local, session, other]);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const saved = latest.current;
    // What waits for one's choice is kept as it is, on both sides.
    if (!saved?.dirty || asked.current) return running.current;
    const made = edits.current;
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
            window,
            ...(along
              ? { shared: { id: along.id, seq: along.seq } }
              : { base: { updatedAt: latest.current?.base ?? saved.base } }),
          },
        });
        if (!saveDraft) {
          // Others write along by now, or another window of one's own wrote: what stands here goes into that.
          void queryClient.invalidateQueries({ queryKey: keys.passages(number) });
          await look();
          throw new Overtaken();
        }
        setCutOff(false);
        const html = words?.html ?? saved.writing.html;
        const kept = (now: LocalDraft | null): LocalDraft | null =>
          now && {
            ...now,
            ...{ base: saveDraft.updatedAt, baseHtml: html },
            ...{ dirty: edits.current !== made, more: now.more && edits.current !== made },
          };
        if (edits.current === made) setState('saved');
        // At once, for whoever joins in before it is drawn.
        latest.current = kept(latest.current);
        setLocal(kept);
        const { actionKey, files, fields, cc, bcc, assignee, term, about } = saved.writing;
        const attachments = files.map((file) => ({ inline: false, url: '', ...file }));
        await remember({
          html,
          actionKey,
          attachments,
          input: { fields, cc, bcc, assignee, term, about, fileIds: files.map((file) => file.id) },
          updatedAt: saveDraft.updatedAt,
          window,
        });
      } catch (error) {
        // Reached again, but what was written cut off is not with the other's yet: that is asked first.
        if (!(error instanceof Overtaken)) setCutOff(true);
        // Gone meanwhile: there is nothing left to be saved.
        setState(latest.current ? 'failed' : 'idle');
      }
    });
    return running.current;
  }, [number, queryClient, window, look, remember]);

  // What was typed until now is in the text that several write; now it can be kept as that.
  useEffect(() => {
    if (session && latest.current?.dirty) void save();
  }, [session, save]);

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
      edits.current += 1;
      setState('idle');
      setLocal((now) => ({
        ...{ writing, dirty: worthKeeping, more: worthKeeping },
        base: now?.base ?? openCase.draft?.updatedAt ?? null,
        baseHtml: now?.baseHtml ?? openCase.draft?.html ?? (worthKeeping ? null : writing.html),
      }));
      if (worthKeeping) timer.current = setTimeout(() => void save(), pause);
    },
    change: (patch) => {
      // Commented words were followed in the text as it was; in another they are looked for.
      const passages = patch.html === undefined ? {} : { passages: undefined };
      edits.current += 1;
      const more = Object.keys(patch).some((key) => key !== 'html' && key !== 'passages');
      setLocal((now) =>
        now
          ? {
              ...now,
              ...{ dirty: true, more: now.more || more },
              writing: { ...now.writing, ...passages, ...patch },
            }
          : now,
      );
      setState((now) => (now === 'failed' ? now : 'idle'));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pause);
    },
    takeOther: () => {
      if (other)
        setLocal({
          ...{ writing: other.other, dirty: false, more: false },
          ...{ base: other.base, baseHtml: other.other.html },
        });
      setOther(null);
      setCutOff(false);
      setState('saved');
    },
    keepMine: () => {
      edits.current += 1;
      if (other)
        setLocal((now) =>
          now ? { ...now, dirty: true, more: true, base: other.base, baseHtml: other.other.html } : now,
        );
      setOther(null);
      setCutOff(false);
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
      own.forget();
      if (existed)
        running.current = running.current
          .then(() => client.request(DropDraftMutation, { number, window }))
          .then(
            () => undefined,
            () => undefined,
          );
    },
  };
}
