import { accepted } from '@sprawa/ui';
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import type { TemplateGroupsQuery as GroupsAnswer, TemplatePartsFragment } from '../../gql/graphql.js';
import {
  DeleteReplyTemplateMutation,
  DeleteTemplateGroupMutation,
  ReplyTemplatesQuery,
  TemplateGroupsQuery,
} from './templates.operations.js';

export type TemplateGroup = GroupsAnswer['templateGroups'][number];
export type ReplyTemplate = TemplatePartsFragment;

export function useTemplateGroups() {
  return useQuery({
    queryKey: ['reply-templates', 'groups'],
    queryFn: () => client.request(TemplateGroupsQuery, {}),
  });
}

export function useTemplates(groupId: string | null, search: string) {
  return useInfiniteQuery({
    queryKey: ['reply-templates', 'list', groupId, search],
    queryFn: async ({ pageParam }) =>
      (await client.request(ReplyTemplatesQuery, { groupId, search, first: 50, after: pageParam }))
        .replyTemplates,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
    placeholderData: keepPreviousData,
  });
}

/** Everything about templates anew, wherever it is shown. */
export function useRefreshTemplates(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['reply-templates'] });
}

export async function deleteTemplate(id: string, back: boolean): Promise<void> {
  accepted((await client.request(DeleteReplyTemplateMutation, { id, back })).deleteReplyTemplate);
}

export async function deleteGroup(id: string, back: boolean): Promise<void> {
  accepted((await client.request(DeleteTemplateGroupMutation, { id, back })).deleteTemplateGroup);
}
