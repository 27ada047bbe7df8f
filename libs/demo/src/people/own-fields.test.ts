import type { Field } from '@sprawa/workflow';
import { Chance } from '../chance.js';
import { fitting, knownOf } from './own-fields.js';

const field = (key: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  key,
  label: { en: key },
  kind,
  ...more,
});

describe('what the demo knows of a contact', () => {
  const since = new Date('2026-03-01T12:00:00Z');

  it('is a way they want, a day before the program came, a newsletter, or none of these', () => {
    const chance = new Chance('own fields');
    const all = Array.from({ length: 200 }, () => knownOf({ phone: null }, chance, since));
    expect(new Set(all.flatMap((known) => Object.keys(known)))).toEqual(
      new Set(['preferred-way', 'customer-since', 'newsletter']),
    );
    expect(all.filter((known) => Object.keys(known).length === 0).length).toBeGreaterThan(10);
    for (const known of all) {
      expect(known['preferred-way'] ?? 'email').toBe('email');
      expect(String(known['customer-since'] ?? '2020-01-01') < '2024-12-01').toBe(true);
    }
  });

  it('is what their note says', () => {
    expect(knownOf({ phone: null, prefers: 'portal' }, new Chance('any'), since)).toMatchObject({
      'preferred-way': 'portal',
    });
  });
});

describe('what is filed of it', () => {
  const known = { 'preferred-way': 'telephone', newsletter: true };

  it('is what the installation’s own fields take', () => {
    const ways = field('preferred-way', 'choice', { options: [{ key: 'fax', label: { en: 'Fax' } }] });
    expect(fitting([field('newsletter', 'checkbox'), ways], known)).toEqual([
      { key: 'newsletter', value: true },
    ]);
    expect(fitting([], known)).toEqual([]);
  });

  it('is nothing where more is required than is known', () => {
    const needed = field('vip', 'text', { required: true });
    expect(fitting([field('newsletter', 'checkbox'), needed], known)).toBeNull();
  });
});
