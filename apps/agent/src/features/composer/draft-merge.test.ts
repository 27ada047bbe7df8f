import { actionOfDraft, mergeDraft, type LocalDraft } from './draft-merge.js';
import type { Action, Draft, Writing } from './writing.js';

const writing = (html: string): Writing => ({
  actionKey: 'reply',
  html,
  fields: {},
  cc: [],
  files: [],
  assignee: null,
});
const remote = (html: string, updatedAt: string): Draft =>
  ({ actionKey: 'reply', html, input: {}, attachments: [], updatedAt }) as unknown as Draft;
const local = (html: string, dirty: boolean, base: string | null): LocalDraft => ({
  writing: writing(html),
  dirty,
  base,
});
const nine = '2026-03-01T09:00:00Z';
const ten = '2026-03-01T10:00:00Z';

describe('a draft on the server', () => {
  it('is taken up when nothing is written here', () =>
    expect(mergeDraft(null, remote('<p>From the phone</p>', nine))).toMatchObject({
      kind: 'adopt',
      writing: { html: '<p>From the phone</p>' },
    }));
  it('is taken up when it is newer and this window saved all it had', () =>
    expect(mergeDraft(local('<p>a</p>', false, nine), remote('<p>b</p>', ten))).toMatchObject({
      kind: 'adopt',
      base: ten,
    }));
  it('is left alone when it is the one this window saved', () =>
    expect(mergeDraft(local('<p>a</p>', false, ten), remote('<p>a</p>', ten))).toEqual({ kind: 'keep' }));
  it('never replaces words typed here', () =>
    expect(mergeDraft(local('<p>mine</p>', true, nine), remote('<p>other</p>', ten))).toMatchObject({
      kind: 'both',
      other: { html: '<p>other</p>' },
    }));
  it('is offered to one who began before it arrived', () =>
    expect(mergeDraft(local('<p>mine</p>', true, null), remote('<p>other</p>', nine))).toMatchObject({
      kind: 'both',
    }));
  it('is no conflict when it says the same', () =>
    expect(mergeDraft(local('<p>same</p>', true, nine), remote('<p>same</p>', ten))).toEqual({
      kind: 'keep',
    }));
  it('closes a saved form when it was sent from elsewhere', () =>
    expect(mergeDraft(local('<p>a</p>', false, nine), null)).toEqual({ kind: 'gone' }));
  it('leaves unsaved words when it was sent from elsewhere', () =>
    expect(mergeDraft(local('<p>a</p>', true, nine), null)).toEqual({ kind: 'keep' }));
});

describe('the action of a draft', () => {
  const actions = [
    { key: 'reply', available: true },
    { key: 'close', available: false },
  ] as Action[];
  it('is found while it can be performed', () =>
    expect(actionOfDraft(actions, { actionKey: 'reply' })?.key).toBe('reply'));
  it('is none when it no longer can', () => {
    expect(actionOfDraft(actions, { actionKey: 'close' })).toBeNull();
    expect(actionOfDraft(actions, { actionKey: 'gone' })).toBeNull();
  });
});
