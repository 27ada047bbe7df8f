import type { Stream } from '@sprawa/cases';
import { Chance } from '../chance.js';
import { castParts } from '../people/cast.js';
import type { Contacts, KnownContact } from '../people/file-contacts.js';
import type { Hired } from '../people/hire-agents.js';
import type { Part } from '../scripts/script.js';
import type { Performance } from './performance.js';
import type { Wanted } from './repertoire.js';
import { timesFrom, timesUntil } from './timing.js';
import { hoursAfter } from './calendar.js';

/** Gives a wanted case its people and its times. Everything by chance that depends on `seed` alone. */
export function stage(
  wanted: Wanted,
  seed: string,
  stream: Stream,
  agents: readonly Hired[],
  contacts: Contacts,
  now: Date,
  fixed: Partial<Record<Part, string>> = {},
  writer?: KnownContact,
): Performance {
  const chance = new Chance(seed);
  const { script } = wanted;
  const company = script.company ?? false;
  const mayWrite = contacts.all.filter(
    (contact) => contact.language === script.language && contact.company === company,
  );
  const contact = writer ?? chance.of(mayWrite);
  const copied = chance.of(
    contacts.all.filter(
      (candidate) => candidate.language === script.language && !candidate.company && candidate !== contact,
    ),
  );
  const timing = () => new Chance(`${seed} times`);
  const steps = wanted.steps;
  return {
    script,
    stream,
    contact,
    copied,
    steps,
    chance,
    part: castParts(agents, chance, fixed),
    times:
      wanted.ended !== null
        ? timesUntil(now, wanted.ended, wanted, timing)
        : over(now, wanted.began ?? 0, wanted, timing),
  };
}

/** A closed case that began that long ago; longer ago when it would not be over yet. */
function over(now: Date, hoursAgo: number, wanted: Wanted, timing: () => Chance): Date[] {
  const times = timesFrom(hoursAfter(now, -hoursAgo), wanted, timing());
  return times.at(-1)!.getTime() < now.getTime() - 7_200_000 ? times : timesUntil(now, 20, wanted, timing);
}
