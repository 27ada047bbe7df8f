import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { refreshCase, refreshLists } from '../../data/case-cache.js';
import type { Outcome } from '../../data/outcome.js';
import { tellBad, tellGood } from '../../data/outcome.js';
import { useMovingT } from '../../messages/moving.js';
import { offerNext } from '../relations/offer-next.js';
import { MoveCaseToStreamMutation, UndoStreamMoveMutation } from './moving-streams.operations.js';

export interface MoveToDo {
  number: string;
  version: number;
  stream: { id: string; name: string };
  state: string | null;
}

/** Moves a case to another stream and takes it back, and tells what came of it (WF-11). */
export function useMovingStreams(): (todo: MoveToDo) => Promise<boolean> {
  const t = useMovingT();
  const words = useErrorText();
  const queryClient = useQueryClient();

  async function told(
    number: string,
    ask: () => Promise<Outcome>,
    done: (version: number) => void,
  ): Promise<boolean> {
    try {
      const outcome = await ask();
      const performed = outcome.__typename === 'ActionPerformed';
      if (performed) done(outcome.case?.version ?? 0);
      else if (outcome.__typename === 'VersionConflict') tellBad(t('conflict', { number }));
      else tellBad(outcome.fieldErrors[0]?.message ?? outcome.message);
      refreshLists(queryClient);
      await refreshCase(queryClient, number);
      return performed;
    } catch (error) {
      tellBad(words(error));
      return false;
    }
  }

  const undo = (number: string, version: number) =>
    told(
      number,
      async () => (await client.request(UndoStreamMoveMutation, { number, version })).undoStreamMove,
      () => tellGood(t('undone', { number })),
    );

  return ({ number, version, stream, state }) =>
    told(
      number,
      async () =>
        (
          await client.request(MoveCaseToStreamMutation, {
            input: { number, version, streamId: stream.id, state },
          })
        ).moveCaseToStream,
      (after) =>
        offerNext(
          t('done', { number, stream: stream.name }),
          t('undo'),
          () => void undo(number, after),
          true,
        ),
    );
}
