import type { Into } from '@sprawa/platform';

/** Whom an agent wrote to in copy may answer from now on. */
export async function addParticipants(tx: Into, caseId: string, emails: readonly string[]): Promise<void> {
  for (const email of emails) {
    await tx.query(
      `INSERT INTO case_participant (case_id, email, verified) VALUES ($1, $2, true)
       ON CONFLICT (case_id, email) DO UPDATE SET verified = true WHERE NOT case_participant.verified`,
      [caseId, email],
    );
  }
}
