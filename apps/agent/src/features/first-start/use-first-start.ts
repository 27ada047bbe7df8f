import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import type { SetUpProgressPartsFragment, SetUpStep } from '../../gql/graphql.js';
import {
  DismissSetUpMutation,
  MailSettingQuery,
  SetUpProgressQuery,
  SettleSetUpStepMutation,
  WorkflowChoicesQuery,
} from './first-start.operations.js';

const firstStartKeys = {
  progress: ['first-start', 'progress'],
  workflows: ['first-start', 'workflows'],
  mail: ['first-start', 'mail'],
} as const;

/** How far the set-up came; null where there was none of this kind. */
export function useProgress() {
  return useQuery({
    queryKey: firstStartKeys.progress,
    queryFn: async () => (await client.request(SetUpProgressQuery, {})).setUpProgress ?? null,
  });
}

export function useWorkflowChoices() {
  return useQuery({
    queryKey: firstStartKeys.workflows,
    queryFn: () => client.request(WorkflowChoicesQuery, {}),
  });
}

/** @param asked left out by whoever may not see it */
export function useMailSetting(asked: boolean) {
  return useQuery({
    queryKey: firstStartKeys.mail,
    queryFn: async () => (await client.request(MailSettingQuery, {})).mailSetting,
    enabled: asked,
  });
}

/** Steps that are done or put off, and reading anew what they changed. */
export function useSettling() {
  const queryClient = useQueryClient();
  const keep = (progress: SetUpProgressPartsFragment | null | undefined) =>
    queryClient.setQueryData(firstStartKeys.progress, progress ?? null);
  return {
    settle: async (step: SetUpStep, later: boolean) =>
      keep((await client.request(SettleSetUpStepMutation, { step, later })).settleSetUpStep),
    dismiss: async (dismissed: boolean) =>
      keep((await client.request(DismissSetUpMutation, { dismissed })).dismissSetUp),
    refresh: () => queryClient.invalidateQueries({ queryKey: ['first-start'] }),
  };
}
