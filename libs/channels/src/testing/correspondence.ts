import { plainMail, type ChannelsApp } from './channels-app.js';

export interface Case {
  id: string;
  number: string;
  subject: string;
  contact_id: string;
  state_id: string;
}
export interface Entry {
  id: string;
  kind: string;
  visibility: string;
  body: string;
  html: string;
  author_kind: string;
  automatic: boolean | null;
  quoted_html: string | null;
  delivery_state: string | null;
  delivery_detail: string | null;
}

/** Mails with customers on one side and what the ledger, the timelines and the demo mailbox say on the other. */
export function correspondence(app: ChannelsApp) {
  let count = 0;
  const fresh = (what: string): string => `${what}-${++count}@firma.example`;
  const caseOf = async (messageId: string): Promise<Case> => {
    const [found] = await app.query<Case>(
      `SELECT c.* FROM cases c JOIN message m ON m.case_id = c.id WHERE m.message_id = $1`,
      [messageId],
    );
    if (!found) throw new Error(`No case holds ${messageId}`);
    return found;
  };
  const entriesOf = (caseId: string): Promise<Entry[]> =>
    app.query<Entry>(
      `SELECT e.*, m.automatic, m.quoted_html, m.delivery_state, m.delivery_detail FROM case_entry e LEFT JOIN message m ON m.entry_id = e.id WHERE e.case_id = $1 ORDER BY e.position`,
      [caseId],
    );
  const wordsOf = async (caseId: string): Promise<string[]> =>
    (await entriesOf(caseId)).filter(({ kind }) => kind === 'message').map(({ body }) => body);
  const mailsTo = (address: string) =>
    app.query<{ subject: string; body: string; headers: Record<string, string> }>(
      `SELECT * FROM demo_mail WHERE $1 = ANY(recipients) ORDER BY created_at`,
      [address],
    );
  const ledgerOf = async (messageId: string) =>
    await app.query<{
      id: string;
      state: string;
      case_id: string | null;
      entry_id: string | null;
      last_error: string | null;
    }>(`SELECT * FROM inbound_mail WHERE message_id = $1 ORDER BY received_at, id`, [messageId]);

  /** Hands over and waits until it is an entry. */
  async function receive(
    fields: Record<string, string>,
    words?: string,
    envelope?: { from?: string; to?: string[] },
  ): Promise<void> {
    await app.deliver(plainMail(fields, words), envelope);
    await app.settle();
  }

  /** A case that a customer's mail opened. */
  async function openedBy(sender: string): Promise<Case> {
    const messageId = fresh('first');
    await receive({
      From: `Jan <${sender}>`,
      Subject: 'Drukarka nie działa',
      'Message-ID': `<${messageId}>`,
    });
    return caseOf(messageId);
  }

  /** A message of ours in the case, as an action writes it, on its way or sent. */
  async function answeredIn(caseId: string): Promise<{ messageId: string; entryId: string }> {
    const messageId = fresh('answer');
    const [entry] = await app.query<{ id: string }>(
      `INSERT INTO case_entry (id, case_id, position, kind, visibility, author_kind, case_version)
       SELECT gen_random_uuid(), $1, 1000 + $2, 'message', 'public', 'system', 1 RETURNING id`,
      [caseId, count],
    );
    await app.query(
      `INSERT INTO message (entry_id, case_id, direction, channel, message_id, delivery_state) VALUES ($1, $2, 'out', 'email', $3, 'sent')`,
      [entry!.id, caseId, messageId],
    );
    return { messageId, entryId: entry!.id };
  }
  return { fresh, caseOf, entriesOf, wordsOf, mailsTo, ledgerOf, receive, openedBy, answeredIn };
}
