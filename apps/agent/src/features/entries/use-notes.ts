import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { patchCase, refreshCase, refreshLists } from '../../data/case-cache.js';
import { keys } from '../../data/keys.js';
import { tellBad, type Outcome } from '../../data/outcome.js';
import { useEntriesT } from '../../messages/entries.js';
import { offerNext } from '../relations/offer-next.js';
import { DeleteNoteMutation, EditNoteMutation, PinNoteMutation } from './entries.operations.js';

export interface NoteEdit {
  entryId: string;
  /** Of the case, and of the note, as they were on the screen. */
  version: number;
  seen: string;
  html: string;
}

/** Changes of notes, each told of and, where it can be, offered to be undone. */
export function useNotes(number: string) {
  const t = useEntriesT();
  const words = useErrorText();
  const queryClient = useQueryClient();

  async function run(ask: () => Promise<Outcome>): Promise<Outcome | null> {
    try {
      const outcome = await ask();
      if (outcome.__typename === 'ActionPerformed' && outcome.case)
        patchCase(queryClient, number, outcome.case);
      void queryClient.invalidateQueries({ queryKey: keys.pinnedNotes(number) });
      void refreshCase(queryClient, number);
      refreshLists(queryClient);
      return outcome;
    } catch (error) {
      tellBad(words(error));
      return null;
    }
  }
  async function told(ask: () => Promise<Outcome>): Promise<boolean> {
    const outcome = await run(ask);
    if (!outcome || outcome.__typename === 'ActionPerformed') return outcome !== null;
    const wrong = outcome.__typename === 'Refused' ? outcome.fieldErrors.map(({ message }) => message) : [];
    tellBad([outcome.message, ...wrong].join(' '));
    return false;
  }

  const remove = (entryId: string, deleted: boolean) =>
    told(async () => (await client.request(DeleteNoteMutation, { number, entryId, deleted })).deleteNote);
  const pin = (entryId: string, pinned: boolean) =>
    told(async () => (await client.request(PinNoteMutation, { number, entryId, pinned })).pinNote);

  return {
    /** Answers with what to show in the form; null: there is nothing to say. */
    edit: (input: NoteEdit): Promise<Outcome | null> =>
      run(async () => (await client.request(EditNoteMutation, { input: { number, ...input } })).editNote),
    async remove(entryId: string): Promise<void> {
      if (await remove(entryId, true))
        offerNext(t('deletedNote'), t('undo'), () => void remove(entryId, false), true);
    },
    restore: (entryId: string) => remove(entryId, false),
    pin: (entryId: string) => pin(entryId, true),
    async unpin(entryId: string): Promise<void> {
      if (await pin(entryId, false))
        offerNext(t('unpinnedNote'), t('undo'), () => void pin(entryId, true), true);
    },
  };
}
