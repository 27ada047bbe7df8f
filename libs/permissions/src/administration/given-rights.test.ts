import { newlyGiven, notOnesOwn } from './given-rights.js';

describe('a right is passed on, never made', () => {
  it.each([
    [['case.read', 'people.manage'], ['case.read'], []],
    [['people.manage'], ['case.read', 'operate.queue'], ['case.read', 'operate.queue']],
    [[], ['self'], []],
    [[], [], []],
  ])('who holds %j and gives %j lacks %j', (held, given, lacking) => {
    expect(notOnesOwn(new Set(held), given)).toEqual(lacking);
  });

  it.each([
    [['case.read', 'case.edit'], ['case.read'], []],
    [['case.read'], ['case.read', 'case.edit'], ['case.edit']],
    [[], ['case.edit'], ['case.edit']],
  ])('a role that had %j and has %j was given %j', (before, after, given) => {
    expect(newlyGiven(before, after)).toEqual(given);
  });
});
