import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Values of case fields and of performed actions' fields are found by words and by value (WF-5, CS-10). */
export class FieldSearch1790000017000 implements MigrationInterface {
  name = 'FieldSearch1790000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- The words and numbers among the values of fields. Numbers stand there also with two decimals, as money is typed;
-- marks become spaces, so that a day or a serial number is found by its parts. Ids are nobody's words.
CREATE FUNCTION field_words(fields jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$
    SELECT public.fold(left(translate(coalesce(string_agg(
      CASE jsonb_typeof(v) WHEN 'number' THEN (v #>> '{}') || ' ' || round((v #>> '{}')::numeric, 2)::text ELSE v #>> '{}' END,
      ' '), ''), '.,:;/_+()[]<>@&=#-', '                  '), 100000))
    FROM jsonb_path_query(fields, '$.*[*]') v
    WHERE jsonb_typeof(v) IN ('string', 'number')
      AND (v #>> '{}') !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
  $$;

CREATE INDEX cases_field_words ON cases USING gin (to_tsvector('simple', field_words(fields)));
CREATE INDEX cases_fields ON cases USING gin (fields jsonb_path_ops);
-- What a case was opened with stands on the case itself, as it is now.
CREATE INDEX case_entry_field_words ON case_entry USING gin (to_tsvector('simple', field_words(data -> 'fields')))
  WHERE kind = 'change' AND action_key <> 'open' AND data -> 'fields' <> '{}'::jsonb;
CREATE INDEX case_entry_fields ON case_entry USING gin ((data -> 'fields') jsonb_path_ops)
  WHERE kind = 'change' AND action_key <> 'open' AND data -> 'fields' <> '{}'::jsonb;
CREATE INDEX case_entry_filled ON case_entry (action_key, case_id)
  WHERE kind = 'change' AND action_key <> 'open' AND data -> 'fields' <> '{}'::jsonb;
`;
