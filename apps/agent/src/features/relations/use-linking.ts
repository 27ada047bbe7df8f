import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { refreshCase } from '../../data/case-cache.js';
import { tellBad, tellGood, type Outcome } from '../../data/outcome.js';
import type { LinkKind } from '../../gql/graphql.js';
import { useRelationsT } from '../../messages/relations.js';
import { offerNext } from './offer-next.js';
import { LinkCasesMutation, UnlinkCasesMutation } from './relations.operations.js';

export interface Linking {
  /** @returns what is wrong with the other case, or null when it was done or told of elsewhere */
  link: (kind: LinkKind, to: string) => Promise<{ done: boolean; error: string | null }>;
  unlink: (kind: LinkKind, to: string) => Promise<void>;
}

/** Links a case with others and takes links away, with a way back. */
export function useLinking(number: string): Linking {
  const t = useRelationsT();
  const words = useErrorText();
  const queryClient = useQueryClient();

  const refresh = (to: string) =>
    Promise.all([refreshCase(queryClient, number), refreshCase(queryClient, to)]);

  async function ask(send: () => Promise<Outcome>): Promise<{ done: boolean; error: string | null }> {
    try {
      const outcome = await send();
      if (outcome.__typename === 'ActionPerformed') return { done: true, error: null };
      const wrong = outcome.__typename === 'Refused' ? outcome.fieldErrors[0]?.message : undefined;
      if (!wrong) tellBad(outcome.message);
      return { done: false, error: wrong ?? null };
    } catch (error) {
      tellBad(words(error));
      return { done: false, error: null };
    }
  }

  async function link(kind: LinkKind, to: string) {
    const answer = await ask(
      async () => (await client.request(LinkCasesMutation, { input: { number, kind, to } })).linkCases,
    );
    await refresh(to);
    return answer;
  }

  async function unlink(kind: LinkKind, to: string): Promise<void> {
    const { done } = await ask(
      async () => (await client.request(UnlinkCasesMutation, { input: { number, kind, to } })).unlinkCases,
    );
    await refresh(to);
    if (done)
      offerNext(
        t('link.gone', { number: to }),
        t('link.back'),
        () => void link(kind, to).then((back) => back.done && tellGood(t('link.isBack', { number: to }))),
        true,
      );
  }

  return { link, unlink };
}
