import type { FieldChange } from '@sprawa/contacts';
import { checkFieldValues, type Field } from '@sprawa/workflow';
import type { Chance } from '../chance.js';

const DAY = 86_400_000;

/** What an office would know of a contact filed before `since`: never of all, and not all of anybody. */
export function knownOf(
  contact: { phone: string | null; prefers?: string },
  chance: Chance,
  since: Date,
): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  if (contact.prefers) known['preferred-way'] = contact.prefers;
  else if (chance.happens(0.4))
    known['preferred-way'] = contact.phone && chance.happens(0.5) ? 'telephone' : 'email';
  if (chance.happens(0.6)) {
    // Customers for longer than this program knows them.
    const day = new Date(since.getTime() - chance.whole(500, 4_000) * DAY);
    known['customer-since'] = day.toISOString().slice(0, 10);
  }
  if (chance.happens(0.3)) known.newsletter = true;
  return known;
}

/**
 * As much of it as an installation's own fields take: they may be others than those that come with the program. None
 * at all when they ask for more than we know.
 */
export function fitting(fields: readonly Field[], known: Record<string, unknown>): FieldChange[] | null {
  const { values, problems } = checkFieldValues(fields, known, [], { assignable: new Set() });
  if (problems.some(({ problem }) => problem === 'required')) return null;
  return Object.entries(values).map(([key, value]) => ({ key, value }));
}
