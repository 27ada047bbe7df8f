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
  total actions { stream { key } key cases emptiesForms leavesOpen textRequired asksAssignee deletes leadsTo { key } } } }`;
export const BULK_CHANGED = `subscription { bulkChanged { ${JOB} } }`;

/** A workflow with a form, in which those of a group work. */
export const bulkStream = (key: string, group: string) => `
key: ${key}
name: ${key}
mailboxes: [${key}@demo.test]
sender: { name: Desk, address: ${key}@demo.test }
members: { groups: [${group}] }
confirmation: { subject: 'Received [#{{case.number}}]', body: Thanks }
form:
  device: { label: Device, kind: text }
states:
  new: { name: New, kind: unused, initial: true, see: &all [role:expert, role:specialist, role:trainee] }
  work: { name: In work, kind: in-progress, see: *all }
  done: { name: Done, kind: closed, see: *all }
actions:
  take: { name: Take, from: new, to: work, perform: &handlers [role:expert, role:specialist] }
  finish: { name: Finish, from: work, to: done, perform: *handlers }
  restart: { name: Start over, from: work, to: new, perform: *handlers }
  wish: { name: Wish, from: new, writes: note, perform: [role:expert] }
  bin: { name: Delete, from: '*', perform: [role:expert], deletes: true }
`;

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
