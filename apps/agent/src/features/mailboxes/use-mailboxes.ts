import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import type {
  MailboxesQuery as MailboxesAnswer,
  QuarantineQuery as QuarantineAnswer,
} from '../../gql/graphql.js';
import { MailboxesQuery, QuarantineQuery } from './mailboxes.operations.js';

export type Mailbox = MailboxesAnswer['mailboxes'][number];
export type SetAside = QuarantineAnswer['mailQuarantine']['mails'][number];

/** Readers look every minute; whoever watches sees it soon after. */
const REFRESH_MS = 30_000;

export function useMailboxes() {
  return useQuery({
    queryKey: ['mailboxes', 'health'],
    queryFn: async () => (await client.request(MailboxesQuery, {})).mailboxes,
    refetchInterval: REFRESH_MS,
  });
}

export function useQuarantine() {
  return useInfiniteQuery({
    queryKey: ['mailboxes', 'quarantine'],
    queryFn: async ({ pageParam }) =>
      (await client.request(QuarantineQuery, { after: pageParam })).mailQuarantine,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
    refetchInterval: REFRESH_MS,
  });
}

/** Both lists anew, after a decision. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['mailboxes'] });
}
