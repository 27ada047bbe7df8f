const MAX_TEXT = 2_000;
const VERB = /^\s*(?:--[^\n]*\n\s*)*([a-z]+)/i;
const TABLE = /\b(?:from|into|update|join)\s+(?:only\s+)?"?([a-z_][a-z0-9_]*)/i;
/** What stands between quotes, also between dollars: where a value would be if one ever stood in a statement. */
const QUOTED = /'(?:[^']|'')*'|\$([a-z_]*)\$[\s\S]*?\$\1\$/gi;

/**
 * What a trace tells of a statement: its verb with its first table, and its text. Ours have placeholders where values
 * go; whatever is quoted in them is left out all the same, so that no value can get into a trace by mistake.
 */
export function statementFacts(text: string): { name: string; text: string } {
  const verb = (VERB.exec(text)?.[1] ?? 'statement').toUpperCase();
  const table = TABLE.exec(text)?.[1];
  const told = text
    .slice(0, MAX_TEXT * 2)
    .replace(QUOTED, "'?'")
    // What was cut off in the middle of a quotation has no end of it.
    .replace(/'(?!\?')(?<!'\?')[^']*$/, "'?")
    .slice(0, MAX_TEXT);
  return { name: table ? `${verb} ${table}` : verb, text: told };
}
