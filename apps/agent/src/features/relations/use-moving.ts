import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../client.js';
import { refreshCase, refreshLists } from '../../data/case-cache.js';
import { tellBad, type Outcome } from '../../data/outcome.js';
import type { MoveEntriesInput, SplitCaseInput } from '../../gql/graphql.js';
import { useRelationsT } from '../../messages/relations.js';
import { offerNext } from './offer-next.js';
import { MoveEntriesMutation, SplitCaseMutation } from './relations.operations.js';

export interface Moving {
  split: (input: SplitCaseInput) => Promise<void>;
  move: (input: MoveEntriesInput) => Promise<void>;
  busy: boolean;
  /** What is wrong, by the field's name. */
  errors: Record<string, string>;
}

/** Splits or moves, and offers to open the case that has the messages now. */
export function useMoving(number: string, onDone: () => void): Moving {
  const t = useRelationsT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});

  async function run(ask: () => Promise<Outcome>, told: 'move.splitDone' | 'move.moveDone'): Promise<void> {
    setBusy(true);
    setErrors({});
    try {
      const outcome = await ask();
      if (outcome.__typename === 'Refused' && outcome.fieldErrors.length > 0)
        setErrors(Object.fromEntries(outcome.fieldErrors.map(({ path, message }) => [path, message])));
      else if (outcome.__typename !== 'ActionPerformed')
        tellBad(outcome.__typename === 'VersionConflict' ? t('move.conflict') : outcome.message);
      else {
        const to = outcome.number;
        onDone();
        offerNext(t(told, { number: to }), t('move.open'), () => {
          void navigate({ to: '/cases/$number', params: { number: to }, search: true });
        });
        void refreshCase(queryClient, to);
      }
      refreshLists(queryClient);
      await refreshCase(queryClient, number);
    } catch (error) {
      tellBad(words(error));
    } finally {
      setBusy(false);
    }
  }

  return {
    split: (input) =>
      run(async () => (await client.request(SplitCaseMutation, { input })).splitCase, 'move.splitDone'),
    move: (input) =>
      run(async () => (await client.request(MoveEntriesMutation, { input })).moveEntries, 'move.moveDone'),
    busy,
    errors,
  };
}
