import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { client } from '../../client.js';
import { refreshCase, refreshLists } from '../../data/case-cache.js';
import { tellBad, tellGood } from '../../data/outcome.js';
import { useRelationsT } from '../../messages/relations.js';
import { MergeCasesMutation, UndoMergeMutation } from './relations.operations.js';
import { offerNext } from './offer-next.js';

export interface MergeToDo {
  gone: { number: string; version: number };
  stays: string;
  withContact: boolean;
}

export interface Merging {
  /** @returns whether it was done */
  merge: (todo: MergeToDo) => Promise<boolean>;
  undo: (gone: string, stays: string) => Promise<void>;
}

/** Merges and undoes, tells what came of it, and shows the case that stays. */
export function useMerging(): Merging {
  const t = useRelationsT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  async function refresh(...numbers: string[]): Promise<void> {
    refreshLists(queryClient);
    await Promise.all(numbers.map((number) => refreshCase(queryClient, number)));
  }

  async function undo(gone: string, stays: string): Promise<void> {
    try {
      const { undoMerge } = await client.request(UndoMergeMutation, { number: gone });
      if (undoMerge.__typename === 'ActionPerformed') tellGood(t('merge.undone', { gone }));
      else tellBad(undoMerge.message);
    } catch (error) {
      tellBad(words(error));
    }
    await refresh(gone, stays);
  }

  async function merge({ gone, stays, withContact }: MergeToDo): Promise<boolean> {
    try {
      const input = { number: gone.number, version: gone.version, into: stays, withContact };
      const { mergeCases } = await client.request(MergeCasesMutation, { input });
      if (mergeCases.__typename !== 'ActionPerformed') {
        tellBad(
          mergeCases.__typename === 'VersionConflict'
            ? t('merge.conflict', { gone: gone.number })
            : (mergeCases.fieldErrors[0]?.message ?? mergeCases.message),
        );
        await refresh(gone.number, stays);
        return false;
      }
      await navigate({ to: '/cases/$number', params: { number: stays }, search: true });
      queryClient.removeQueries({ queryKey: ['case', gone.number] });
      await refresh(stays);
      offerNext(
        t('merge.done', { gone: gone.number, stays }),
        t('merge.undoDo'),
        () => void undo(gone.number, stays),
        true,
      );
      return true;
    } catch (error) {
      tellBad(words(error));
      return false;
    }
  }
  return { merge, undo };
}
