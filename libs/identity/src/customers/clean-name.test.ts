import { cleanName } from './clean-name.js';

describe('the name of a new sender', () => {
  it.each([
    ['Jan Kowalski', 'Jan Kowalski'],
    ['  "Jan   Kowalski" ', 'Jan Kowalski'],
    ['Żółć Gęś', 'Żółć Gęś'],
    ['Jan\r\nBcc: all@firm.test', 'Jan Bcc: all@firm.test'],
    ['Jan\u202egro.live', 'Jan gro.live'],
    ['', 'jan.k'],
    [null, 'jan.k'],
    ['***', 'jan.k'],
    ['JAN.K@firm.test', 'jan.k'],
  ])('claimed as %j is %j', (claimed, name) => {
    expect(cleanName(claimed, 'jan.k@firm.test')).toBe(name);
  });

  it('has at most two hundred characters', () => {
    expect(cleanName('x'.repeat(5000), 'a@b.test')).toHaveLength(200);
  });
});
