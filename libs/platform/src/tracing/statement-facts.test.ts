import { statementFacts } from './statement-facts.js';

describe('what a trace tells of a statement', () => {
  it.each([
    ['SELECT id FROM cases WHERE number = $1', 'SELECT cases', 'SELECT id FROM cases WHERE number = $1'],
    ['  insert INTO outbox (id) VALUES ($1)', 'INSERT outbox', '  insert INTO outbox (id) VALUES ($1)'],
    ['UPDATE cases SET version = $1', 'UPDATE cases', 'UPDATE cases SET version = $1'],
    ['COMMIT', 'COMMIT', 'COMMIT'],
    ['-- why\nSELECT 1', 'SELECT', '-- why\nSELECT 1'],
  ])('%s is named %s', (sql, name, text) => {
    expect(statementFacts(sql)).toEqual({ name, text });
  });

  it.each([
    [`SELECT 1 FROM agent WHERE email = 'olga@firm.example'`, `SELECT 1 FROM agent WHERE email = '?'`],
    [`SELECT 'it''s Olga', $1`, `SELECT '?', $1`],
    [`SELECT $$Olga$$, $body$Olga 'K'$body$`, `SELECT '?', '?'`],
    [`SELECT 'Olga with no end`, `SELECT '?`],
  ])('leaves out what is quoted in %s', (sql, text) => {
    expect(statementFacts(sql).text).toBe(text);
  });

  it('tells at most 2,000 characters, and nothing quoted where it was cut', () => {
    const { text } = statementFacts(`SELECT ${'a, '.repeat(1_320)} '${'Olga '.repeat(400)}'`);
    expect(text.length).toBeLessThanOrEqual(2_000);
    expect(text).not.toContain('Olga');
  });
});
