import { PublishStreams } from '@sprawa/cases';
import { createAgent } from '@sprawa/identity';
import { addToGroup, ensureGroup } from '@sprawa/permissions';
import { Transactions } from '@sprawa/platform';
import { fileURLToPath } from 'node:url';
import type { DoorClient } from '../door-client.js';
import { merge } from '../merging.js';
import { PASSWORD, type RunningApi } from '../start-api.js';
import { CUSTOMERS, isStaff, signInCallers, type Caller } from './callers.js';
import { act, plantCase, type Marker, type Markers, type PlantedCase } from './planted-case.js';

/**
 * What an operation is asked about: a case all agents of the office see, and that is the owner's; one of their stream
 * in a state they do not see; one of a stream of others; one of the owner's that was deleted; one of the owner's that was
 * merged, by way of a third, into the visible one; none at all.
 */
export const TARGETS = ['visible', 'hidden', 'foreign', 'deleted', 'merged', 'unknown'] as const;
export type TargetName = (typeof TARGETS)[number];

/** Everything an operation may be asked with, as it stands at the moment. Of an unknown one the ids are nobody's. */
export interface Target extends Omit<PlantedCase, 'markers'> {
  version: number;
  contactVersion: number;
  markers: Markers;
}

export interface World {
  api: RunningApi;
  callers: Record<Caller, DoorClient>;
  /** The one agent who sees every case; nobody of the callers. */
  board: DoorClient;
  planted: Record<Exclude<TargetName, 'unknown'>, PlantedCase>;
  streamId: string;
  target(name: TargetName): Promise<Target>;
}

export async function buildWorld(api: RunningApi): Promise<World> {
  await api.app.get(PublishStreams).fromFolder(fileURLToPath(new URL('./streams', import.meta.url)));
  await api.app.get(Transactions).run(async (tx) => {
    const id = await createAgent(tx, {
      email: 'board@test.example',
      name: 'Bea Board',
      password: PASSWORD,
      roleKey: 'expert',
      language: 'en',
    });
    await addToGroup(tx, await ensureGroup(tx, { key: 'board', name: { en: 'Board' } }), id);
  });
  const board = await api.agent('board@test.example');
  const callers = await signInCallers(api);
  const own = { email: CUSTOMERS.owner, contact: 'Olga Owner' };
  const planted = {
    visible: await plantCase(api, board, { name: 'visible', stream: 'laboratory', ...own }),
    hidden: await plantCase(api, board, {
      name: 'hidden',
      stream: 'laboratory',
      email: 'hidden@customer.example',
    }),
    foreign: await plantCase(api, board, {
      name: 'foreign',
      stream: 'board-room',
      email: 'foreign@customer.example',
    }),
    deleted: await plantCase(api, board, { name: 'deleted', stream: 'laboratory', ...own }),
    merged: await plantCase(api, board, { name: 'merged', stream: 'laboratory', ...own }),
  };
  await act(board, planted.hidden.number, 'seal');
  await act(board, planted.deleted.number, 'delete');
  const between = await plantCase(api, board, { name: 'between', stream: 'laboratory', ...own });
  await merge(board, planted.merged.number, between.number);
  await merge(board, between.number, planted.visible.number);
  const [stream] = (await api.source.query(`SELECT id FROM stream WHERE key = 'laboratory'`)) as [
    { id: string },
  ];
  return {
    api,
    callers,
    board,
    planted,
    streamId: stream.id,
    target: (name) => (name === 'unknown' ? Promise.resolve(NONE) : asItStands(api, planted[name])),
  };
}

const NOBODY = '019a0000-0000-7000-8000-000000000000';
const NO_WORD = 'wordofnocase';

const NONE: Target = {
  number: '99999999',
  caseId: NOBODY,
  contactId: NOBODY,
  entryId: NOBODY,
  fileId: NOBODY,
  noteFileId: NOBODY,
  draftOf: NOBODY,
  sharedDraftId: NOBODY,
  threadId: NOBODY,
  commentId: NOBODY,
  version: 1,
  contactVersion: 1,
  markers: {
    subject: NO_WORD,
    message: NO_WORD,
    answer: NO_WORD,
    file: NO_WORD,
    note: NO_WORD,
    noteFile: NO_WORD,
    caseField: NO_WORD,
    actionField: NO_WORD,
    contact: NO_WORD,
    contactNote: NO_WORD,
    draft: NO_WORD,
    comment: NO_WORD,
    number: '99999999',
  },
};

async function asItStands(api: RunningApi, planted: PlantedCase): Promise<Target> {
  const [row] = (await api.source.query(
    `SELECT c.version, k.version AS contact_version FROM cases c JOIN contact k ON k.id = $2 WHERE c.id = $1`,
    [planted.caseId, planted.contactId],
  )) as [{ version: number; contact_version: number }];
  return { ...planted, version: row.version, contactVersion: row.contact_version };
}

/** What of a visible case its customer reads at their own door; the rest is internal. */
const PUBLIC: readonly Marker[] = ['subject', 'message', 'answer', 'file', 'contact', 'number'];

/** Planted words that nothing this caller hears at this door may contain. */
export function forbiddenWords(
  world: World,
  caller: Caller,
  door: 'agent' | 'portal',
): { word: string; what: Marker; of: string }[] {
  const all = Object.entries(world.planted).flatMap(([of, { markers }]) =>
    Object.entries(markers).map(([what, word]) => ({ of, what: what as Marker, word: word as string })),
  );
  const allowed = new Set(
    all
      .filter(({ of, what }) => {
        // What was merged into the visible one is part of it.
        if (of !== 'visible' && of !== 'merged') return false;
        return door === 'agent' ? isStaff(caller) : caller === 'owner' && PUBLIC.includes(what);
      })
      .map(({ word }) => word),
  );
  return all.filter(({ word }) => !allowed.has(word));
}

/** Whether the words stand in the text on their own: a number within an id or a time is none. */
export const contains = (text: string, word: string): boolean =>
  text.includes(word) && new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);
