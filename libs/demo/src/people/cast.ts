import type { Chance } from '../chance.js';
import type { Part } from '../scripts/script.js';
import type { Hired } from './hire-agents.js';

/** Who plays which part in one case; nobody approves their own words, and the second approver is another person. */
export function castParts(
  agents: readonly Hired[],
  chance: Chance,
  fixed: Partial<Record<Part, string>> = {},
): (part: Part) => Hired {
  const chosen = new Map<Part, Hired>();
  for (const [part, email] of Object.entries(fixed)) {
    const agent = agents.find((candidate) => candidate.email === email);
    if (agent) chosen.set(part as Part, agent);
  }
  return (part) => {
    const known = chosen.get(part);
    if (known) return known;
    const free = agents.filter(
      (agent) => agent.plays.includes(part) && ![...chosen.values()].includes(agent),
    );
    const agent = chance.of(
      free.length > 0 ? free : agents.filter((candidate) => candidate.plays.includes(part)),
    );
    chosen.set(part, agent);
    return agent;
  };
}
