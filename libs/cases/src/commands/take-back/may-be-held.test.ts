import type { Plan, PlannedEntry } from '@sprawa/workflow';
import { mayBeHeld } from './may-be-held.js';

const message = (direction: 'in' | 'out'): PlannedEntry => ({
  kind: 'message',
  direction,
  html: '<p>Yes</p>',
  text: 'Yes',
  fileIds: [],
  cc: [],
});
const change: PlannedEntry = { kind: 'change', changes: [], fields: {} };
const note: PlannedEntry = { kind: 'note', html: '', text: '', fileIds: [] };
const decision: PlannedEntry = { kind: 'decision', proposalEntryId: 'p', verdict: 'accepted' };
const plan = (entries: PlannedEntry[], more: Partial<Plan> = {}): Plan => ({
  actionKey: 'reply',
  actionName: { en: 'Reply', pl: 'Odpowiedz', uk: 'Відповісти', ru: 'Ответить' },
  state: { from: 'open', to: 'waiting', kind: 'waiting' },
  entries,
  mails: [],
  deletes: false,
  ...more,
});

describe('a message held for taking back', () => {
  it.each([
    ['a reply', plan([message('out')]), true],
    ['a reply that moves the case', plan([message('out'), change]), true],
    ['a note', plan([note]), false],
    ['a bare change', plan([change]), false],
    ['what a customer wrote', plan([message('in')]), false],
    ['an accepted proposal', plan([decision, message('out')]), false],
    ['a reply that clears a proposal', plan([message('out')], { proposal: null }), false],
    ['a reply that deletes the case', plan([message('out')], { deletes: true }), false],
    ['a reply that sets the case', plan([message('out')], { set: { priority: 'high' } }), false],
  ])('%s', (_, todo, held) => {
    expect(mayBeHeld(todo)).toBe(held);
  });
});
