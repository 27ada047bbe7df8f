import * as Y from 'yjs';
import { fromBase64 } from './base64.js';
import { UPDATE_LIMIT, lacking, mergeUpdate, readSeed, vectorOf } from './shared-text.js';

const docWith = (words: string) => {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, words);
  return doc;
};
const stateOf = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc);
const words = (state: Uint8Array) => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc.getText('t').toString();
};
const merged = (state: Uint8Array, update: Uint8Array) => {
  const answer = mergeUpdate(state, update);
  if (answer.kind !== 'merged') throw new Error(answer.kind);
  return answer;
};

describe('a text that several write', () => {
  it('takes in what each writes, in any order and as often as it comes', () => {
    const base = stateOf(docWith('middle'));
    const [one, other] = [new Y.Doc(), new Y.Doc()];
    for (const doc of [one, other]) Y.applyUpdate(doc, base);
    one.getText('t').insert(0, 'before ');
    other.getText('t').insert(6, ' after');
    const first = merged(merged(base, stateOf(one)).state, stateOf(other));
    const second = merged(merged(base, stateOf(other)).state, stateOf(one));
    expect(words(first.state)).toBe('before middle after');
    expect(words(second.state)).toBe('before middle after');
    expect(first.changed).toBe(true);
    expect(merged(first.state, stateOf(one)).changed).toBe(false);
  });

  it('counts a deletion as a change', () => {
    const doc = docWith('words');
    const base = stateOf(doc);
    doc.getText('t').delete(0, 2);
    const after = merged(base, Y.encodeStateAsUpdate(doc, vectorOf(base)));
    expect(after.changed).toBe(true);
    expect(words(after.state)).toBe('rds');
  });

  it('tells what somebody lacks, and everything to whoever says nothing readable', () => {
    const doc = docWith('a long one');
    const mine = docWith('');
    Y.applyUpdate(mine, stateOf(doc));
    const known = vectorOf(stateOf(doc));
    doc.getText('t').insert(10, ' two');
    const state = stateOf(doc);
    expect(words(lacking(state, null))).toBe('a long one two');
    expect(words(lacking(state, Buffer.from([255, 255, 255])))).toBe('a long one two');
    Y.applyUpdate(mine, lacking(state, known));
    expect(mine.getText('t').toString()).toBe('a long one two');
    expect(lacking(state, known).length).toBeLessThan(state.length);
  });

  const random = Buffer.from('these bytes were never an update of anything');
  const later = () => {
    const doc = docWith('first');
    const known = Y.encodeStateVector(doc);
    doc.getText('t').insert(5, ' later');
    return Y.encodeStateAsUpdate(doc, known);
  };
  it.each([
    ['bytes that are no update', random, 'garbage'],
    ['no bytes at all', Buffer.alloc(0), 'garbage'],
    ['half an update', Buffer.from(stateOf(docWith('something longer'))).subarray(0, 12), 'garbage'],
    ['what goes on from something unknown', later(), 'garbage'],
    ['too much', Buffer.alloc(UPDATE_LIMIT + 1), 'too-large'],
  ])('refuses %s', (_what, update, kind) => {
    expect(mergeUpdate(stateOf(docWith('x')), update)).toEqual({ kind });
  });

  it('begins with a text, not with nothing', () => {
    expect(readSeed(stateOf(new Y.Doc()))).toEqual({ kind: 'garbage' });
    expect(readSeed(Buffer.from([0, 0, 0]))).toEqual({ kind: 'garbage' });
    expect(readSeed(random)).toEqual({ kind: 'garbage' });
    expect(readSeed(stateOf(docWith('x'))).kind).toBe('merged');
  });

  it.each([
    ['AAA=', true],
    ['', true],
    ['AAA', false],
    ['A A=', false],
    ['AA_-', false],
  ])('reads %p as base64: %p', (text, is) => expect(fromBase64(text) !== null).toBe(is));
});
