import { accepted, RestRefusal } from '@sprawa/ui';
import { queryOptions } from '@tanstack/react-query';
import { client } from '../../client.js';
import type { DraftPartsFragment } from '../../gql/graphql.js';
import { mapOf, type WorkflowDocument } from './document/workflow-document.js';
import {
  DesignedStreamsQuery,
  DesignPeopleQuery,
  SaveWorkflowDraftMutation,
  WorkflowDraftQuery,
  WorkflowVersionsQuery,
} from './designer.operations.js';
import type { KeptDraft, SaveOutcome } from './draft-session.js';

export const designKeys = {
  all: ['designs'] as const,
  streams: ['designs', 'streams'] as const,
  people: ['designs', 'people'] as const,
  mail: (stream: string, path: string, number: string, revision: number) =>
    ['designs', 'mail', stream, path, number, revision] as const,
  draft: (stream: string) => ['designs', 'draft', stream] as const,
  versions: (stream: string) => ['designs', 'versions', stream] as const,
  file: (stream: string, version: number | null) => ['designs', 'file', stream, version] as const,
};

export const designsOptions = queryOptions({
  queryKey: designKeys.streams,
  queryFn: () => client.request(DesignedStreamsQuery, {}),
});

export const peopleOptions = queryOptions({
  queryKey: designKeys.people,
  queryFn: () => client.request(DesignPeopleQuery, {}),
  staleTime: 60_000,
});

export const versionsOptions = (stream: string) =>
  queryOptions({
    queryKey: designKeys.versions(stream),
    queryFn: async () => (await client.request(WorkflowVersionsQuery, { stream })).workflowVersions,
  });

export const keptDraft = (draft: DraftPartsFragment): KeptDraft => ({
  ...draft,
  document: mapOf(draft.document),
  changedBy: draft.changedBy ?? null,
  changedAt: draft.changedAt ?? null,
});

export async function readDraft(stream: string): Promise<KeptDraft | null> {
  const { workflowDraft } = await client.request(WorkflowDraftQuery, { stream });
  return workflowDraft ? keptDraft(workflowDraft) : null;
}

/** Saves over the revision one has; when it is not the newest, what is newest comes back instead. */
export async function saveDraft(
  stream: string,
  { revision, basedOn }: KeptDraft,
  document: WorkflowDocument,
): Promise<SaveOutcome> {
  try {
    const { saveWorkflowDraft } = await client.request(SaveWorkflowDraftMutation, {
      input: { stream, revision, document, ...(revision === 0 && { basedOn }) },
    });
    return { kind: 'saved', draft: keptDraft(accepted(saveWorkflowDraft).draft) };
  } catch (error) {
    const theirs = error instanceof RestRefusal && error.code === 'CONFLICT' ? await readDraft(stream) : null;
    if (theirs) return { kind: 'conflict', theirs };
    throw error;
  }
}
