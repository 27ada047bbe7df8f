import * as Y from 'yjs';

/** Bytes of one update, and of all that a draft may come to with what was deleted from it. */
export const UPDATE_LIMIT = 1_000_000;
export const STATE_LIMIT = 2_000_000;

export type Merged = { kind: 'merged'; state: Buffer; changed: boolean } | { kind: 'garbage' | 'too-large' };

/**
 * Takes an update into a state. To take one in twice changes nothing. One that goes on from what the state does not know is
 * garbage as well: it would lie there for ever, and whoever sent it sends all that was missing when they try again.
 */
export function mergeUpdate(state: Uint8Array, update: Uint8Array): Merged {
  if (update.length > UPDATE_LIMIT) return { kind: 'too-large' };
  const before = open(state);
  const after = open(state);
  if (!before || !after || !take(after, update)) return { kind: 'garbage' };
  const merged = Buffer.from(Y.encodeStateAsUpdate(after));
  if (merged.length > STATE_LIMIT) return { kind: 'too-large' };
  return { kind: 'merged', state: merged, changed: !merged.equals(Y.encodeStateAsUpdate(before)) };
}

/** A document to begin with. */
export function readSeed(seed: Uint8Array): Merged {
  const read = mergeUpdate(EMPTY, seed);
  return read.kind === 'merged' && !read.changed ? { kind: 'garbage' } : read;
}

/** What somebody lacks who has what the vector says. A vector that is none has nothing. */
export function lacking(state: Uint8Array, vector: Uint8Array | null): Buffer {
  try {
    return Buffer.from(vector ? Y.diffUpdate(state, vector) : state);
  } catch {
    return Buffer.from(state);
  }
}

export const vectorOf = (state: Uint8Array): Buffer => Buffer.from(Y.encodeStateVectorFromUpdate(state));

const EMPTY = Y.encodeStateAsUpdate(new Y.Doc());

function open(state: Uint8Array): Y.Doc | null {
  const doc = new Y.Doc();
  return take(doc, state) ? doc : null;
}

function take(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update);
  } catch {
    return false;
  }
  return doc.store.pendingStructs === null && doc.store.pendingDs === null;
}
