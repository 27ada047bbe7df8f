import { lockingStatements } from './locking-statements.js';

const live = new Set(['cases', 'message']);
const found = (sql: string) => lockingStatements(sql, live).map(({ table, what }) => `${table}: ${what}`);

describe('what would hold up those who work with a live table', () => {
  it.each([
    ['CREATE INDEX a ON cases (subject)', 'cases: CREATE INDEX without CONCURRENTLY'],
    [
      'create unique index if not exists a\n  on only public."cases" (b)',
      'cases: CREATE INDEX without CONCURRENTLY',
    ],
    [
      'ALTER TABLE cases ADD COLUMN a uuid DEFAULT gen_random_uuid()',
      'cases: ADD COLUMN with a default that differs by row',
    ],
    ['ALTER TABLE cases ADD COLUMN a bigserial', 'cases: ADD COLUMN with a default that differs by row'],
    ["ALTER TABLE cases ADD COLUMN a text CHECK (a <> '')", 'cases: ADD COLUMN with CHECK'],
    ['ALTER TABLE cases ALTER COLUMN a TYPE bigint', 'cases: ALTER TYPE'],
    ['ALTER TABLE cases ALTER a SET DATA TYPE bigint USING a::bigint', 'cases: ALTER TYPE'],
    ['ALTER TABLE cases ALTER COLUMN a SET NOT NULL', 'cases: SET NOT NULL without a validated check'],
    ['ALTER TABLE cases ADD CONSTRAINT a CHECK (b > 0)', 'cases: ADD CONSTRAINT without NOT VALID'],
    [
      'ALTER TABLE message ADD CONSTRAINT a FOREIGN KEY (b) REFERENCES cases (id)',
      'message: ADD CONSTRAINT without NOT VALID',
    ],
    ['ALTER TABLE cases DROP COLUMN a', 'cases: DROP or RENAME'],
    ['ALTER TABLE cases DROP a', 'cases: DROP or RENAME'],
    ['ALTER TABLE cases RENAME COLUMN a TO b', 'cases: DROP or RENAME'],
    ['ALTER TABLE cases RENAME TO b', 'cases: DROP or RENAME'],
    ['ALTER TABLE cases ADD COLUMN a int, DROP COLUMN b', 'cases: DROP or RENAME'],
    ["-- Nobody's words\nCREATE INDEX a ON cases (b)", 'cases: CREATE INDEX without CONCURRENTLY'],
    ['TRUNCATE cases', 'cases: TRUNCATE'],
    ['DROP TABLE IF EXISTS message', 'message: DROP TABLE'],
  ])('is found: %s', (sql, what) => {
    expect(found(sql)).toEqual([what]);
  });

  it.each([
    'CREATE INDEX CONCURRENTLY a ON cases (subject)',
    'CREATE INDEX a ON fresh (subject)',
    'CREATE TABLE fresh (id uuid DEFAULT gen_random_uuid() CHECK (id IS NOT NULL))',
    'ALTER TABLE cases ADD COLUMN a text',
    "ALTER TABLE cases ADD COLUMN a text NOT NULL DEFAULT ''",
    'ALTER TABLE cases ADD COLUMN a timestamptz NOT NULL DEFAULT now()',
    'ALTER TABLE cases ADD COLUMN a uuid REFERENCES message (id)',
    'ALTER TABLE cases ADD CONSTRAINT a CHECK (b > 0) NOT VALID',
    'ALTER TABLE cases VALIDATE CONSTRAINT a',
    'ALTER TABLE cases ADD CONSTRAINT a UNIQUE USING INDEX b',
    'ALTER TABLE cases DROP CONSTRAINT a',
    'ALTER TABLE cases ALTER COLUMN a DROP NOT NULL',
    'ALTER TABLE fresh DROP COLUMN a',
    '-- CREATE INDEX a ON cases (b)\nSELECT 1',
    'CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ TRUNCATE cases; $$',
    "INSERT INTO cases (a) VALUES ('x; DROP TABLE cases')",
    `ALTER TABLE cases ADD CONSTRAINT there CHECK (a IS NOT NULL) NOT VALID;
     ALTER TABLE cases VALIDATE CONSTRAINT there;
     ALTER TABLE cases ALTER COLUMN a SET NOT NULL`,
  ])('is not: %s', (sql) => {
    expect(found(sql)).toEqual([]);
  });

  it('is found once for each', () => {
    expect(found('CREATE INDEX a ON cases (b); ALTER TABLE message RENAME a TO b;')).toHaveLength(2);
  });
});
