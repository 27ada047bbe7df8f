import { actionOfDraft, mergeDraft as merge, merged, type LocalDraft } from './draft-merge.js';
import type { Action, Draft, Writing } from './writing.js';

const writing = (html: string): Writing => ({
  actionKey: 'reply',
  html,
  fields: {},
  cc: [],
  files: [],
  assignee: null,
});
const remote = (html: string, updatedAt: string, more: Partial<Draft> = {}): Draft =>
  ({ actionKey: 'reply', html, input: {}, attachments: [], updatedAt, window: 'other', ...more }) as Draft;
const local = (html: string, dirty: boolean, base: string | null, more = {}): LocalDraft => ({
  writing: writing(html),
  dirty,
  more: false,
  base,
  baseHtml: base && '<p>as saved</p>',
  ...more,
});
const mergeDraft = (held: LocalDraft | null, there: Draft | null, how = {}) =>
  merge(held, there, { window: 'this', together: false, cutOff: false, ...how });
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
  it('never replaces words typed here: where both can be heard, they go on in one text', () =>
    expect(mergeDraft(local('<p>mine</p>', true, nine), remote('<p>other</p>', ten))).toEqual({
      kind: 'along',
    }));
  it('is offered to one who wrote without a connection', () =>
    expect(
      mergeDraft(local('<p>mine</p>', true, nine), remote('<p>other</p>', ten), { cutOff: true }),
    ).toMatchObject({ kind: 'both', other: { html: '<p>other</p>' } }));
  it('is offered where it is for other readers', () =>
    expect(
      mergeDraft(local('<p>mine</p>', true, nine), remote('<p>other</p>', ten, { actionKey: 'note' })),
    ).toMatchObject({ kind: 'both' }));
  it('is offered to one of whose words nobody knows what they began with', () =>
    expect(mergeDraft(local('<p>mine</p>', true, null), remote('<p>other</p>', nine))).toMatchObject({
      kind: 'both',
    }));
  it('is taken up by a form that was opened and left as it was', () =>
    expect(mergeDraft(local('<p>Hello</p>', false, null), remote('<p>other</p>', nine))).toMatchObject({
      kind: 'adopt',
    }));
  it('is this window’s own where the answer to saving it was lost', () =>
    expect(
      mergeDraft(local('<p>a b</p>', true, nine), remote('<p>a</p>', ten, { window: 'this' }), {
        cutOff: true,
      }),
    ).toEqual({ kind: 'own', base: ten, baseHtml: '<p>a</p>' }));
  it('is no conflict when it says the same', () =>
    expect(mergeDraft(local('<p>same</p>', true, nine), remote('<p>same</p>', ten))).toEqual({
      kind: 'keep',
    }));
  it('closes a saved form when it was sent from elsewhere', () =>
    expect(mergeDraft(local('<p>a</p>', false, nine), null)).toEqual({ kind: 'gone' }));
  it('leaves unsaved words when it was sent from elsewhere', () =>
    expect(mergeDraft(local('<p>a</p>', true, nine), null)).toEqual({ kind: 'keep' }));
});

describe('a draft that several windows write', () => {
  const copies = { input: { cc: ['a@b.example'] } };
  it('has its recipients and files from whoever saved last, and its words from what is written together', () => {
    const held = local('<p>newer words</p>', true, nine);
    const found = mergeDraft(held, remote('<p>words</p>', ten, copies), { together: true });
    expect(merged(held, found)).toMatchObject({
      writing: { html: '<p>newer words</p>', cc: ['a@b.example'] },
      ...{ dirty: true, base: ten },
    });
  });
  it('keeps those that were changed here and are not saved yet', () =>
    expect(
      mergeDraft(local('<p>a</p>', true, nine, { more: true }), remote('<p>a</p>', ten, copies), {
        together: true,
      }),
    ).toEqual({ kind: 'keep' }));
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
