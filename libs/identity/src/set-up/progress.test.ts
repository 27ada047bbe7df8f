import { isReminded, nextStep, openSteps, settle, type SetUpProgress } from './progress.js';

const at = (settled: SetUpProgress['settled'], dismissed = false): SetUpProgress => ({
  ...{ senderName: 'Biuro', timeZone: '', settled, dismissed },
});

describe('the set-up after its first administrator', () => {
  it.each<[SetUpProgress['settled'], string | null, string[]]>([
    [{}, 'workflows', ['workflows', 'mailbox', 'team']],
    [{ workflows: 'done' }, 'mailbox', ['mailbox', 'team']],
    [{ workflows: 'done', mailbox: 'later' }, 'team', ['mailbox', 'team']],
    [{ workflows: 'done', team: 'done' }, 'mailbox', ['mailbox']],
    [{ workflows: 'later', mailbox: 'later', team: 'later' }, null, ['workflows', 'mailbox', 'team']],
    [{ workflows: 'done', mailbox: 'done', team: 'done' }, null, []],
  ])('with %j goes on at %s and leaves %j open', (settled, next, open) => {
    expect(nextStep(at(settled))).toBe(next);
    expect(openSteps(at(settled))).toEqual(open);
  });

  it('keeps what was done, also when the step is passed by afterwards', () => {
    expect(settle(at({ mailbox: 'done' }), 'mailbox', true).settled.mailbox).toBe('done');
    expect(settle(at({ mailbox: 'later' }), 'mailbox', false).settled.mailbox).toBe('done');
    expect(settle(at({}), 'mailbox', true).settled.mailbox).toBe('later');
  });

  it.each<[string, SetUpProgress, boolean]>([
    ['while something is open', at({ workflows: 'done' }), true],
    ['while something was put off', at({ workflows: 'done', mailbox: 'later', team: 'done' }), true],
    ['not once all is done', at({ workflows: 'done', mailbox: 'done', team: 'done' }), false],
    ['not once it was waved off', at({}, true), false],
  ])('is called to mind %s', (_, progress, expected) => {
    expect(isReminded(progress)).toBe(expected);
  });
});
