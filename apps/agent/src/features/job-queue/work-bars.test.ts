import { workBars } from './work-bars.js';

const count = (topic: string, state: 'DEAD' | 'PENDING' | 'DONE', n: number) => ({
  topic,
  state,
  count: n,
  oldestSeconds: 60,
});

describe('bars of background work', () => {
  it('stand one per topic, and what was given up comes first', () => {
    const bars = workBars([
      count('mail.send', 'DONE', 60),
      count('mail.send', 'DEAD', 40),
      count('mail.process', 'PENDING', 50),
    ]);
    expect(bars.map(({ topic, parts }) => [topic, parts.map(({ state, share }) => [state, share])])).toEqual([
      ['mail.process', [['PENDING', 0.5]]],
      [
        'mail.send',
        [
          ['DEAD', 0.4],
          ['DONE', 0.6],
        ],
      ],
    ]);
  });

  it('show one among many, and nothing where there is nothing', () => {
    const [bar] = workBars([
      count('mail.send', 'DONE', 10_000),
      count('mail.send', 'DEAD', 1),
      count('mail.send', 'PENDING', 0),
    ]);
    expect(bar!.parts.map(({ state, share }) => [state, share])).toEqual([
      ['DEAD', 0.02],
      ['DONE', expect.closeTo(1, 3)],
    ]);
    expect(workBars([])).toEqual([]);
  });
});
