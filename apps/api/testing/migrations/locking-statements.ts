/** What a statement does to a table that people work with while it runs. */
export interface Finding {
  table: string;
  /** The rule that was broken; CONTRIBUTING.md tells the way round it. */
  what: string;
}

const NAME = String.raw`(?:public\.)?"?([a-z_][a-z0-9_]*)"?`;

/** What may stand in ALTER TABLE and hold everybody up: it reads or rewrites the table, or takes away what is asked for. */
const CLAUSES: { what: string; found(clause: string, before: readonly string[]): boolean }[] = [
  {
    what: 'ADD COLUMN with a default that differs by row',
    found: (clause) =>
      /^ADD (?:COLUMN )?(?!CONSTRAINT\b)/i.test(clause) &&
      (/\b(?:small|big)?serial\b|\bGENERATED\b/i.test(clause) ||
        /\bDEFAULT\s+\(?(?!now\s*\()[a-z_.]+\s*\(/i.test(clause)),
  },
  {
    what: 'ADD COLUMN with CHECK',
    found: (clause) => /^ADD (?:COLUMN )?(?!CONSTRAINT\b)[^,]*?\bCHECK\s*\(/i.test(clause),
  },
  {
    what: 'ADD CONSTRAINT without NOT VALID',
    found: (clause) => /^ADD CONSTRAINT\b/i.test(clause) && !/\bNOT VALID\b|\bUSING INDEX\b/i.test(clause),
  },
  { what: 'ALTER TYPE', found: (clause) => /^ALTER .*\bTYPE\b/i.test(clause) },
  {
    what: 'SET NOT NULL without a validated check',
    found: (clause, before) => {
      const column = /^ALTER (?:COLUMN )?"?(\w+)"? SET NOT NULL/i.exec(clause)?.[1];
      const proven = new RegExp(`CHECK \\(+"?${column}"? IS NOT NULL\\)`, 'i');
      return (
        column !== undefined &&
        !(
          before.some((one) => proven.test(one)) && before.some((one) => /\bVALIDATE CONSTRAINT\b/i.test(one))
        )
      );
    },
  },
  {
    what: 'DROP or RENAME',
    found: (clause) => /^DROP (?:COLUMN )?(?!CONSTRAINT\b|COLUMN\b|NOT\b)|^RENAME\b/i.test(clause),
  },
];

const INDEX = new RegExp(
  String.raw`^CREATE (?:UNIQUE )?INDEX (?!CONCURRENTLY\b).*? ON (?:ONLY )?${NAME}`,
  'i',
);
const ALTER = new RegExp(String.raw`^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?${NAME} (.*)$`, 'i');
const GONE = new RegExp(
  String.raw`^(DROP TABLE|TRUNCATE|CLUSTER|LOCK TABLE|VACUUM FULL|REINDEX TABLE) (?:IF EXISTS )?(?!CONCURRENTLY\b)${NAME}`,
  'i',
);

/** Whatever in a migration's statements would hold up people who work with one of the `live` tables. */
export function lockingStatements(sql: string, live: ReadonlySet<string>): Finding[] {
  const statements = statementsOf(sql);
  return statements.flatMap((statement, place) => {
    const found = (table: string | undefined, what: string) =>
      table && live.has(table.toLowerCase()) ? [{ table: table.toLowerCase(), what }] : [];
    const index = INDEX.exec(statement);
    if (index) return found(index[1], 'CREATE INDEX without CONCURRENTLY');
    const gone = GONE.exec(statement);
    if (gone) return found(gone[2], gone[1]!.toUpperCase());
    const alter = ALTER.exec(statement);
    if (!alter) return [];
    return clausesOf(alter[2]!).flatMap((clause) =>
      CLAUSES.filter((rule) => rule.found(clause, statements.slice(0, place))).flatMap(({ what }) =>
        found(alter[1], what),
      ),
    );
  });
}

/** Without comments, in one line each; what stands in quotes or between dollars is left out. */
function statementsOf(sql: string): string[] {
  return sql
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, (left) =>
      /^[$']/.test(left) ? "''" : ' ',
    )
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** By the commas that stand in no brackets. */
function clausesOf(text: string): string[] {
  const clauses = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 0) clauses.push('');
    else clauses[clauses.length - 1] += letter;
  }
  return clauses.map((clause) => clause.trim());
}
