import { LANGUAGES } from '@sprawa/workflow';
import { ReadyMadeWorkflows } from './ready-made.js';

describe('what a stream can begin with', () => {
  const readyMade = new ReadyMadeWorkflows();

  it('are all six that are shipped', async () => {
    expect((await readyMade.all()).map(({ key }) => key).sort()).toEqual([
      ...['accounting-office', 'recruitment', 'repair-with-payment', 'sales-leads', 'support', 'wishes-box'],
    ]);
  });

  it('say what they are for, in every language', async () => {
    for (const { key } of await readyMade.all())
      for (const language of LANGUAGES) expect(readyMade.description(key, language)).not.toBe('');
  });
});
