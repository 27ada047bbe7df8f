import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What cases have to do with each other (CS-28, decision "Links stay with the cases they were made of"). */
export class CaseLinks1790000210000 implements MigrationInterface {
  name = 'CaseLinks1790000210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- Said once, of the case it starts from; the other side reads it the other way round. A merge leaves the rows where they are.
CREATE TABLE case_link (
  from_id uuid NOT NULL REFERENCES cases (id),
  to_id uuid NOT NULL REFERENCES cases (id),
  kind text NOT NULL CHECK (kind IN ('related', 'duplicate-of', 'blocks', 'child-of')),
  agent_id uuid NOT NULL REFERENCES agent (id),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (from_id, to_id),
  CHECK (from_id <> to_id)
);
CREATE INDEX case_link_to ON case_link (to_id);

-- The case above one that stands, as all of them are found now. Its own link counts before those of what was merged into it;
-- one to a deleted case does not.
CREATE FUNCTION parent_of(standing uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT above.id FROM cases c
  JOIN case_link l ON l.from_id = c.id AND l.kind = 'child-of'
  JOIN cases p ON p.id = l.to_id
  JOIN cases above ON above.id = coalesce(p.merged_into, p.id) AND above.deleted_at IS NULL
  WHERE (c.id = standing OR c.merged_into = standing) AND above.id <> standing
  ORDER BY c.id = standing DESC, l.created_at, l.from_id LIMIT 1
$$;

CREATE FUNCTION children_of(standing uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT DISTINCT coalesce(c.merged_into, c.id) FROM cases p
  JOIN case_link l ON l.to_id = p.id AND l.kind = 'child-of'
  JOIN cases c ON c.id = l.from_id
  WHERE (p.id = standing OR p.merged_into = standing) AND parent_of(coalesce(c.merged_into, c.id)) = standing
$$;
`;
