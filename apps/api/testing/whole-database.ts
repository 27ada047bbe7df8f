import pg from 'pg';

/** Each table's rows and their hash, and the sequences: what PostgreSQL itself says, not the program's way of writing rows. */
export async function wholeDatabase(url: string): Promise<Record<string, object>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: names } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration' ORDER BY 1`,
    );
    const tables: Record<string, object> = {};
    for (const { name } of names) {
      const { rows } = await client.query<object>(
        `SELECT count(*)::int AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM "${name}" t`,
      );
      tables[name] = rows[0]!;
    }
    const { rows: sequences } = await client.query<object>(
      `SELECT sequencename, last_value FROM pg_sequences WHERE sequencename <> 'migration_id_seq' ORDER BY 1`,
    );
    return { ...tables, sequences };
  } finally {
    await client.end();
  }
}
