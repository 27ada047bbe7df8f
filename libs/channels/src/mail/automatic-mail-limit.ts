import { newId, Writes, type Tx } from '@sprawa/platform';

/** Automatic mails to one address within a day: enough for a person, too few for two machines to keep talking. */
export const AUTOMATIC_MAILS_A_DAY = 5;

/** Books one more automatic mail to an address. @returns false when it has had its share today; then none is sent. */
export async function mayMailAutomatically(tx: Tx, email: string, now: Date): Promise<boolean> {
  const turn = new Writes(tx);
  await turn.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`, [email.toLowerCase()]);
  const [booked] = await turn.sendAndAsk<{ id: string }>(
    `INSERT INTO automatic_mail (id, email, at) SELECT $1, $2, $3::timestamptz
     WHERE (SELECT count(*) FROM automatic_mail WHERE email = $2 AND at > $3::timestamptz - interval '1 day') < $4 RETURNING id`,
    [newId(), email, now, AUTOMATIC_MAILS_A_DAY],
  );
  return booked !== undefined;
}
