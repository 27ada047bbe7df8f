import { switchTo } from './switch-action.js';
import { startWriting, type Action } from './writing.js';

const action = (key: string, writes: Action['writes'], more: Partial<Action> = {}): Action =>
  ({
    key,
    name: key,
    writes,
    initialText: '',
    initialTexts: [],
    textRequired: true,
    fields: [],
    recipients: [],
    asksAssignee: false,
    takesCopies: false,
    deletes: false,
    available: true,
    ...more,
  }) as Action;
const reply = action('reply', 'MESSAGE');
const note = action('note', 'NOTE');
const close = action('close', 'NOTHING', { textRequired: false });
const actions = [reply, note, close];
const written = (of: Action, html: string) => ({ ...startWriting(of, null), html });

describe('choosing another action while writing', () => {
  it('begins anew when nothing was written', () => {
    expect(switchTo(note, null, actions, null)).toMatchObject({ kind: 'begin', carried: false });
    expect(switchTo(note, written(reply, ''), actions, null)).toMatchObject({
      kind: 'begin',
      writing: { actionKey: 'note', html: '' },
      carried: false,
    });
  });

  it('goes on with the same action', () =>
    expect(switchTo(reply, written(reply, '<p>Hi</p>'), actions, null)).toEqual({ kind: 'resume' }));

  it('takes words meant for the customer along into a note', () => {
    expect(switchTo(note, written(reply, '<p>Hi</p>'), actions, null)).toMatchObject({
      kind: 'begin',
      writing: { actionKey: 'note', html: '<p>Hi</p>' },
      carried: true,
    });
  });

  it('never takes words meant for the team into a letter', () => {
    expect(switchTo(reply, written(note, '<p>He is difficult</p>'), actions, null)).toMatchObject({
      kind: 'refuse',
      current: { key: 'note' },
    });
  });

  it('loses no words to an action without a text', () =>
    expect(switchTo(close, written(reply, '<p>Hi</p>'), actions, null)).toMatchObject({ kind: 'refuse' }));

  it('saves the words of an action that is gone', () => {
    expect(
      switchTo(note, { ...written(reply, '<p>Hi</p>'), actionKey: 'gone' }, actions, null),
    ).toMatchObject({ kind: 'begin', writing: { html: '<p>Hi</p>' } });
  });
});
