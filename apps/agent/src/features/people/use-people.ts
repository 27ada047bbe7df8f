import { accepted } from '@sprawa/ui';
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { PersonPartsFragment, PersonStatus, SuccessorInput } from '../../gql/graphql.js';
import {
  ExplainedAccessQuery,
  HandOverCasesMutation,
  PeopleQuery,
  PersonQuery,
  ResendInvitationMutation,
  ResumePersonMutation,
  RevokeInvitationMutation,
  RoleChoicesQuery,
  SuspendPersonMutation,
} from './people.operations.js';

export type Person = PersonPartsFragment;

export function usePeople(status: PersonStatus, search: string) {
  return useInfiniteQuery({
    queryKey: [...keys.people, 'list', status, search],
    queryFn: async ({ pageParam }) =>
      (await client.request(PeopleQuery, { status, search, first: 50, after: pageParam })).people,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
    placeholderData: keepPreviousData,
  });
}

export function usePerson(id: string) {
  return useQuery({
    queryKey: [...keys.people, 'one', id],
    queryFn: async () => (await client.request(PersonQuery, { id })).person ?? null,
  });
}

export function useRoleChoices() {
  return useQuery({
    queryKey: [...keys.people, 'roles'],
    queryFn: async () => (await client.request(RoleChoicesQuery)).roleChoices,
  });
}

export function useExplained(personId: string, caseNumber: string) {
  return useQuery({
    queryKey: [...keys.people, 'explained', personId, caseNumber],
    queryFn: async () =>
      (await client.request(ExplainedAccessQuery, { personId, caseNumber: caseNumber || null }))
        .explainedAccess ?? null,
    placeholderData: keepPreviousData,
  });
}

/** Everything about people and groups anew, wherever it is shown. */
export function useRefreshPeople(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all(
      [keys.people, keys.staffGroups, keys.roles, keys.groups, ['agents'], keys.me].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
  };
}

export const resend = async (id: string) =>
  accepted((await client.request(ResendInvitationMutation, { id })).resendInvitation).person;

export async function revoke(id: string, back: boolean): Promise<void> {
  accepted((await client.request(RevokeInvitationMutation, { id, back })).revokeInvitation);
}

export const resume = async ({ id, version }: Pick<Person, 'id' | 'version'>) =>
  accepted((await client.request(ResumePersonMutation, { id, version })).resumePerson).person;

/** Of somebody who is active: they are suspended with it. */
export async function handOver({ id, version, status }: Person, to: SuccessorInput) {
  return status === 'SUSPENDED'
    ? accepted((await client.request(HandOverCasesMutation, { id, to })).handOverCases)
    : accepted((await client.request(SuspendPersonMutation, { id, version, to })).suspendPerson);
}
