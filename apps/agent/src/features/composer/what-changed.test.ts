import type { EntryPartsFragment } from '../../gql/graphql.js';
import { whatChanged } from './what-changed.js';

const entry = (position: number, more: object) =>
  ({
    id: `e${position}`,
    position,
    at: '2026-01-01T10:00:00Z',
    author: { name: 'Ewa' },
    ...more,
  }) as unknown as EntryPartsFragment;

describe('what changed while one was writing', () => {
  it('is told in the order it happened', () => {
    expect(
      whatChanged([entry(3, { summary: 'Third.' }), entry(2, { summary: 'Second.' })]).map(
        ({ text }) => text,
      ),
    ).toEqual(['Second.', 'Third.']);
  });

  it('shows how a message begins, on one line', () => {
    expect(whatChanged([entry(1, { text: 'Good morning,\n\n  here are the papers.' })])[0]).toMatchObject({
      who: 'Ewa',
      text: 'Good morning, here are the papers.',
    });
  });

  it('cuts a long message', () =>
    expect(whatChanged([entry(1, { text: 'x'.repeat(400) })])[0]?.text).toHaveLength(160));

  it('says that something is there even when it has no words', () =>
    expect(whatChanged([entry(1, { verdict: 'ACCEPTED' })])[0]?.text).toBe('…'));
});
