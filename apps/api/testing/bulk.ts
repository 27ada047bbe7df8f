import type { DoorClient } from './door-client.js';
import type { RunningApi } from './start-api.js';

const JOB = `id kind what state total reached done unchanged refused conflicts mayUndo undoes undoneBy`;
const RESULT = `{ __typename ... on BulkStarted { job { ${JOB} } } ... on Refused { code message fieldErrors { path } } }`;
export const START_BULK = `mutation ($input: StartBulkInput!) { startBulk(input: $input) ${RESULT} }`;
export const UNDO_BULK = `mutation ($id: ID!) { undoBulk(id: $id) ${RESULT} }`;
export const CANCEL_BULK = `mutation ($id: ID!) { cancelBulk(id: $id) { ${JOB} } }`;
export const BULK_JOB = `query ($id: ID!) { bulkJob(id: $id) { ${JOB} results(first: 200) { more results { number subject outcome code message } } } }`;
export const BULK_JOBS = `query { bulkJobs { ${JOB} } }`;
export const BULK_CHOICE = `query ($choice: BulkChoiceInput!) { bulkChoice(choice: $choice) {
  total actions { stream { key } key cases emptiesForms textRequired asksAssignee deletes leadsTo { key } } } }`;
export const BULK_CHANGED = `subscription { bulkChanged { ${JOB} } }`;

export interface BulkJob {
  id: string;
  state: string;
  total: number;
  reached: number;
  done: number;
  unchanged: number;
  refused: number;
  conflicts: number;
  mayUndo: boolean;
  results: { results: { number: string; subject: string | null; outcome: string; code: string | null }[] };
}

/** Does one thing to many and waits until it is over. @returns the job with what became of each */
export async function inBulk(
  api: RunningApi,
  client: DoorClient,
  choice: object,
  operation: object,
): Promise<BulkJob> {
  const { startBulk } = await client.ask(START_BULK, { input: { choice, operation } });
  if (!startBulk.job) throw new Error(JSON.stringify(startBulk));
  return ended(api, client, startBulk.job.id as string);
}

export async function ended(api: RunningApi, client: DoorClient, id: string): Promise<BulkJob> {
  for (;;) {
    await api.settle();
    const { bulkJob } = await client.ask(BULK_JOB, { id });
    if (bulkJob.state !== 'RUNNING') return bulkJob as BulkJob;
  }
}
