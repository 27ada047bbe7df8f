import { isNotThereYet, untilItAnswers } from './until-it-answers.js';

const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
const recovering = Object.assign(new Error('the database system is starting up'), { code: '57P03' });
const wrongPassword = Object.assign(new Error('password authentication failed'), { code: '28P01' });

describe('a start while PostgreSQL is not there', () => {
  it.each([
    ['nobody listens', refused, true],
    ['it recovers', recovering, true],
    ['it went away in the middle', new Error('Connection terminated unexpectedly'), true],
    ['the password is wrong', wrongPassword, false],
  ])('when %s waits: %s → %s', (_what, error, waits) => {
    expect(isNotThereYet(error)).toBe(waits);
  });

  it('goes on when it is there', async () => {
    const answers = [refused, recovering];
    expect(
      await untilItAnswers(() =>
        answers.length ? Promise.reject(answers.shift()!) : Promise.resolve('there'),
      ),
    ).toBe('there');
  });

  it('fails at once for what waiting does not mend, and after its patience', async () => {
    await expect(untilItAnswers(() => Promise.reject(wrongPassword))).rejects.toBe(wrongPassword);
    await expect(untilItAnswers(() => Promise.reject(refused), -1)).rejects.toBe(refused);
  });
});
