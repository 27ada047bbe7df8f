import { newId, type Into } from '@sprawa/platform';
import type { ActingToken, AgentActor } from '@sprawa/identity';
import type { IncomingFile, MailFacts } from '../commands/intake/intake-types.js';

export type EntryAuthor =
  | { kind: 'agent'; agentId: string; token?: Pick<ActingToken, 'id' | 'name'> }
  | { kind: 'contact'; contactId: string }
  | { kind: 'system' };

export interface NewEntry {
  kind: 'message' | 'note' | 'proposal' | 'decision' | 'change';
  /** Internal unless it is said otherwise; the database lets only messages be public. */
  public?: boolean;
  author: EntryAuthor;
  actionKey: string | null;
  html?: string;
  text?: string;
  data?: object;
  files?: IncomingFile[];
  message?: {
    direction: 'in' | 'out';
    channel: string;
    mail: Partial<MailFacts> & { messageId: string | null };
    delivery: 'queued' | null;
  };
}

/** The place of the next entry; kept while the case is locked, written back with the case row. */
export interface TimelineState {
  caseId: string;
  version: number;
  position: number;
  publicCount: number;
  attachments: number;
}

/** An agent as whoever did something, with the API token they did it through. */
export const authorOf = ({ agentId, token }: AgentActor): EntryAuthor => ({
  ...{ kind: 'agent', agentId },
  ...(token && { token }),
});

/** Its name of then: it stays true when the token is gone. */
const viaOf = (author: EntryAuthor): object =>
  author.kind === 'agent' && author.token ? { via: { token: author.token.id, name: author.token.name } } : {};

/** Appends one entry to a locked case's timeline. Entries are never changed or deleted afterwards. */
export async function writeEntry(tx: Into, state: TimelineState, entry: NewEntry, at: Date): Promise<string> {
  const id = newId();
  state.position += 1;
  if (entry.public) state.publicCount += 1;
  const { author } = entry;
  await tx.query(
    `INSERT INTO case_entry (id, case_id, position, kind, visibility, author_kind, agent_id, contact_id, action_key, html, body, data, case_version, created_at)
     VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14)`,
    [
      id,
      state.caseId,
      state.position,
      entry.kind,
      entry.public ? 'public' : 'internal',
      author.kind,
      author.kind === 'agent' ? author.agentId : null,
      author.kind === 'contact' ? author.contactId : null,
      entry.actionKey,
      storable(entry.html ?? ''),
      storable(entry.text ?? ''),
      storable(JSON.stringify({ ...entry.data, ...viaOf(author) })),
      state.version,
      at,
    ],
  );
  if (entry.message) await writeMessage(tx, id, state.caseId, entry.message);
  for (const [position, file] of (entry.files ?? []).entries()) {
    state.attachments += 1;
    await tx.query(
      `INSERT INTO attachment (id, entry_id, case_id, file_id, position, content_id, inline) VALUES ($1,$2,$3,$4,$5,$6,$7)`,
      [newId(), id, state.caseId, file.fileId, position, file.contentId, file.inline],
    );
  }
  return id;
}

async function writeMessage(
  tx: Into,
  entryId: string,
  caseId: string,
  message: NonNullable<NewEntry['message']>,
): Promise<void> {
  const { mail } = message;
  await tx.query(
    `INSERT INTO message (entry_id, case_id, direction, channel, message_id, in_reply_to, reference_ids, from_name, from_address,
                          to_addresses, cc_addresses, quoted_html, automatic, delivery_state, inbound_mail_id)
     VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)`,
    [
      entryId,
      caseId,
      message.direction,
      message.channel,
      mail.messageId,
      mail.inReplyTo ?? null,
      mail.references ?? [],
      mail.fromName ?? null,
      mail.fromAddress ?? null,
      JSON.stringify(mail.to ?? []),
      JSON.stringify(mail.cc ?? []),
      mail.quotedHtml ? storable(mail.quotedHtml) : null,
      mail.automatic ?? false,
      message.delivery,
      mail.inboundMailId ?? null,
    ],
  );
}

/** PostgreSQL keeps no NUL in a text; nothing readable is lost without it. */
function storable(text: string): string {
  // eslint-disable-next-line no-control-regex -- NUL is what is looked for
  return text.replace(/\u0000|\\u0000/g, '');
}
