import type { Agent } from '@sprawa/contracts/agent';

/** Columns `toAgent` needs, out of table `agent`. */
export interface AgentRow {
  id: string;
  name: string;
  suspended_at: Date | null;
}

/** An agent as colleagues see them. */
export function toAgent(row: AgentRow): Agent {
  return {
    id: row.id,
    name: row.name,
    initials: initialsOf(row.name),
    hue: hueOf(row.id),
    suspended: row.suspended_at !== null,
  };
}

/** Up to two letters for an avatar: of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s-]*/gu) ?? [];
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return (
    letters.map((word) => String.fromCodePoint(word.codePointAt(0)!).toLocaleUpperCase()).join('') || '?'
  );
}

/** Hue of an avatar, 0–359: the same for the same id wherever it is shown. */
export function hueOf(id: string): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619);
  return (hash >>> 0) % 360;
}
