import type pg from 'pg';

/** What no statement is needed for: states, streams and labels as the schema has them, by id. */
export interface ProgramFacts {
  states: Map<string, object>;
  streams: Map<string, { id: string; name: string; color: string }>;
  /** In the order of their names. */
  labels: Map<string, { id: string; name: string; color: string }>;
}

export async function loadProgramFacts(pool: pg.Pool): Promise<ProgramFacts> {
  const states = await pool.query<{
    id: string;
    key: string;
    name: { en: string };
    kind: string;
    color: string;
    open: boolean;
  }>('SELECT id, key, name, kind, color, open FROM state');
  const streams = await pool.query<{ id: string; name: { en: string }; color: string }>(
    'SELECT id, name, color FROM stream',
  );
  const labels = await pool.query<{ id: string; name: string; color: string }>(
    'SELECT id, name, upper(color) AS color FROM label ORDER BY name',
  );
  return {
    states: new Map(
      states.rows.map(({ id, key, name, kind, color, open }) => [
        id,
        { id, key, name: name.en, kind: kind.toUpperCase().replace(/-/g, '_'), color, open },
      ]),
    ),
    streams: new Map(streams.rows.map(({ id, name, color }) => [id, { id, name: name.en, color }])),
    labels: new Map(labels.rows.map((label) => [label.id, label])),
  };
}
