import { hashPassword, verifyPassword } from './passwords.js';

describe('a password', () => {
  it('is kept as argon2id, salted', async () => {
    const [one, other] = await Promise.all([hashPassword('the same one'), hashPassword('the same one')]);
    expect(one).toMatch(/^\$argon2id\$/);
    expect(one).not.toBe(other);
    expect(await verifyPassword(one, 'the same one')).toBe(true);
    expect(await verifyPassword(one, 'another one')).toBe(false);
  });

  it('of nobody is never right, and costs as much to refuse', async () => {
    const hash = await hashPassword('the same one');
    await verifyPassword(null, 'x');
    const cost = async (kept: string | null) => {
      const start = performance.now();
      for (let count = 0; count < 5; count++) expect(await verifyPassword(kept, 'x')).toBe(false);
      return performance.now() - start;
    };
    // A refusal without hashing would take a thousandth.
    expect(await cost(null)).toBeGreaterThan((await cost(hash)) / 10);
  });
});
