import { useErrorText, useUploads, type Uploads } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { refreshCase, refreshLists } from '../../data/case-cache.js';
import type { OpenCase } from '../../data/open-case.js';
import { tellBad, tellGood, type Conflict } from '../../data/outcome.js';
import { useConversationT } from '../../messages/conversation.js';
import { doneWords } from './composer-words.js';
import { PerformActionMutation, TakeBackMessageMutation } from './composer.operations.js';
import { actionOfDraft } from './draft-merge.js';
import { useDraft, type DraftKeeper } from './use-draft.js';
import { switchTo } from './switch-action.js';
import { useReplyOptions, type OptionKeeper } from './use-reply-options.js';
import { useArrivedFiles } from './use-arrived-files.js';
import {
  errorsByPlace,
  isUntouched,
  lacking,
  proposalAt,
  startWriting,
  toInput,
  type About,
  type Action,
  type Writing,
} from './writing.js';

export interface Composer {
  openCase: OpenCase;
  draft: DraftKeeper;
  uploads: Uploads;
  options: OptionKeeper;
  /** The action whose form is open. */
  action: Action | null;
  /** The form's content with the files that arrived. */
  writing: Writing | null;
  /** A form is open: what others change is told instead of shown at once. */
  busy: boolean;
  errors: Record<string, string>;
  refusal: string | null;
  conflict: Conflict | null;
  sending: boolean;
  /** @param more what is written about: words to quote, and the entry a note refers to */
  choose: (action: Action, more?: { quote?: string; about?: About }) => void;
  /** An action without a form. */
  performNow: (action: Action) => void;
  fold: () => void;
  resume: () => void;
  discard: () => void;
  change: (patch: Partial<Writing>) => void;
  removeFile: (id: string) => void;
  send: () => void;
  applyMine: () => void;
  discardMine: () => void;
}

/** Where the page goes after what the composer did. */
export interface Ways {
  /** The case is no longer there for the one who acted. */
  gone: () => void;
  /** Back to the list as it was left; after what was sent from a form, where one likes (CS-18). */
  toList: () => void;
  /** Words that were taken back are in the case again. */
  toCase: () => void;
}

/** Everything the form of an action does; the components only draw it. */
export function useComposer(openCase: OpenCase, ways: Ways): Composer {
  const t = useConversationT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const draft = useDraft(openCase, open);
  const uploads = useUploads('/files/agent');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [sending, setSending] = useState(false);

  const writing = draft.writing;
  const action = writing ? actionOfDraft(openCase.availableActions, writing) : null;
  const options = useReplyOptions(action, openCase);
  useArrivedFiles(draft, uploads);

  function close() {
    setOpen(false);
    setErrors({});
    setRefusal(null);
    setConflict(null);
  }
  function forget() {
    close();
    uploads.clear();
    draft.drop();
  }

  async function perform(chosen: Action, content: Writing, version: number, withForm: boolean) {
    setSending(true);
    setRefusal(null);
    setErrors({});
    try {
      await draft.settle();
      const { session } = draft.shared;
      const together = withForm ? session : null;
      // What colleagues wrote up to now stands in the text before it leaves; what they write later, the server sees to.
      await together?.push(true);
      const input = toInput(
        together ? { ...content, html: together.html } : content,
        chosen,
        {
          number: openCase.number,
          version,
          seal: openCase.proposalSeal,
          assignToMe: withForm && options.on.includes('assignToMe'),
        },
        startWriting(chosen, proposalAt(openCase)),
      );
      const { performAction: outcome } = await client.request(PerformActionMutation, {
        input: { ...input, mayTakeBack: true, ...(together && { draftSeq: together.seq }) },
      });
      if (outcome.__typename === 'Refused') {
        if (!withForm) return tellBad(outcome.message);
        if (outcome.code === 'PROPOSAL_CHANGED') {
          const told = [outcome.message, ...outcome.fieldErrors.map(({ message }) => message)].join(' ');
          // Words nobody has touched are those of the round before: they would be sent as if they were the approver's.
          if (!isUntouched(content, startWriting(chosen, proposalAt(openCase)))) return setRefusal(told);
          forget();
          tellBad(told);
          return await refreshCase(queryClient, openCase.number);
        }
        setErrors(errorsByPlace(outcome.fieldErrors));
        setRefusal(outcome.message);
        if (outcome.code === 'DRAFT_WENT_ON') void session?.push(true);
      } else if (outcome.__typename === 'VersionConflict') {
        if (withForm) return setConflict(outcome);
        tellBad(t('quick.conflict', { number: openCase.number }));
        await refreshCase(queryClient, openCase.number);
      } else {
        const { takeBack } = outcome;
        const done = doneWords(t, chosen, openCase);
        if (takeBack)
          void import('./UndoSend.js').then(
            ({ offerUndo }) => offerUndo(done, takeBack.seconds, () => void undo(takeBack.entryId)),
            () => tellGood(done),
          );
        else tellGood(done);
        if (withForm) forget();
        refreshLists(queryClient);
        if (!outcome.case) return ways.gone();
        if (withForm && options.on.includes('backToList')) ways.toList();
        await refreshCase(queryClient, openCase.number);
      }
    } catch (error) {
      if (withForm) setRefusal(words(error));
      else tellBad(words(error));
    } finally {
      setSending(false);
    }
  }

  /** The words come back as the draft they were, and into the form where the case is still on the screen. */
  async function undo(entryId: string) {
    try {
      await draft.settle();
      const { takeBackMessage: outcome } = await client.request(TakeBackMessageMutation, { entryId });
      if (outcome.__typename !== 'ActionPerformed') return tellBad(outcome.message);
      refreshLists(queryClient);
      await refreshCase(queryClient, openCase.number);
      setOpen(true);
      ways.toCase();
      tellGood(t('composer.takenBack'));
    } catch (error) {
      tellBad(words(error));
    }
  }

  function attempt(version: number) {
    if (!action || !writing || sending) return;
    const lacks = lacking(writing, action);
    if (lacks.length > 0) {
      setErrors(
        Object.fromEntries(
          lacks.map((lack) => [
            lack,
            t(
              lack === 'text'
                ? 'composer.textMissing'
                : lack === 'assignee'
                  ? 'composer.assignMissing'
                  : lack === 'term'
                    ? 'composer.termMissing'
                    : 'composer.fieldMissing',
            ),
          ]),
        ),
      );
      return;
    }
    if (uploads.busy) return setRefusal(t('composer.uploadsRunning'));
    void perform(action, writing, version, true);
  }

  return {
    openCase,
    draft,
    uploads,
    options,
    action: open ? action : null,
    writing,
    busy: open && writing !== null,
    errors,
    refusal,
    conflict,
    sending,
    choose: (chosen, more) => {
      const step = switchTo(chosen, writing, openCase.availableActions, proposalAt(openCase));
      if (step.kind === 'refuse') tellBad(t('composer.finishFirst', { action: step.current.name }));
      else {
        const begun = step.kind === 'begin' ? step.writing : writing;
        const added = more &&
          begun && { html: begun.html + (more.quote ?? ''), about: more.about ?? begun.about };
        if (step.kind === 'begin') draft.begin({ ...step.writing, ...added }, step.carried || Boolean(more));
        else if (added) draft.change(added);
        const html = added?.html ?? (step.kind === 'begin' ? step.writing.html : undefined);
        if (html !== undefined) draft.shared.session?.write(html);
      }
      close();
      setOpen(true);
    },
    performNow: (chosen) =>
      void perform(chosen, startWriting(chosen, proposalAt(openCase)), openCase.version, false),
    fold: close,
    resume: () => setOpen(true),
    discard: forget,
    change: (patch) => {
      setErrors((held) => without(held, patch));
      draft.change(patch);
    },
    removeFile: (id) => {
      const upload = uploads.items.find(({ stored }) => stored?.id === id);
      if (upload) uploads.remove(upload.key);
      else draft.change({ files: writing?.files.filter((file) => file.id !== id) ?? [] });
    },
    send: () => attempt(openCase.version),
    applyMine: () => attempt(conflict?.case?.version ?? openCase.version),
    discardMine: () => {
      forget();
      void refreshCase(queryClient, openCase.number);
    },
  };
}

/** An error goes as soon as its field is touched. */
function without(errors: Record<string, string>, patch: Partial<Writing>): Record<string, string> {
  const touched = Object.keys(patch).map(
    (key) => ({ html: 'text', fields: 'fields', files: 'fileIds' })[key] ?? key,
  );
  return Object.fromEntries(
    Object.entries(errors).filter(
      ([place]) => !touched.some((each) => place === each || place.startsWith(`${each}.`)),
    ),
  );
}
