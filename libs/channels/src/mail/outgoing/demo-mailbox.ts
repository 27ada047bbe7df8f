import { Injectable } from '@nestjs/common';
import { isId, newId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import type { ComposedMail } from './compose.js';

export interface DemoMail {
  id: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  /** Without angle brackets. */
  messageId: string;
  headers: Record<string, string>;
  attachments: { fileId: string; name: string; mediaType: string; size: number }[];
  at: string;
}

/** Mails shown at once. */
const LATEST = 200;
const COLUMNS = `id, sender AS "from", recipients AS "to", subject, body AS text, html, message_id AS "messageId", headers, attachments, created_at AS at`;

/** Where outgoing mail stays while no server is set: nothing leaves the machine of somebody who only tries things out. */
@Injectable()
export class DemoMailbox {
  constructor(private readonly source: DataSource) {}

  /** The same Message-ID is the same mail, however often it is brought. */
  async keep(mail: ComposedMail, attachments: DemoMail['attachments']): Promise<void> {
    await this.source.query(
      `INSERT INTO demo_mail (id, message_id, sender, recipients, subject, body, html, headers, attachments) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (message_id) DO NOTHING`,
      [
        newId(),
        bare(mail.messageId),
        written(mail.from),
        mail.envelope.to,
        mail.subject,
        mail.text,
        mail.html,
        JSON.stringify(headersOf(mail)),
        JSON.stringify(attachments),
      ],
    );
  }

  latest(): Promise<DemoMail[]> {
    return this.source.query(
      `SELECT ${COLUMNS} FROM demo_mail ORDER BY created_at DESC, id DESC LIMIT ${LATEST}`,
    );
  }

  async find(id: string): Promise<DemoMail | null> {
    if (!isId(id)) return null;
    const [mail] = (await this.source.query(`SELECT ${COLUMNS} FROM demo_mail WHERE id = $1`, [
      id,
    ])) as DemoMail[];
    return mail ?? null;
  }
}

/** As they would stand in the mail. */
function headersOf(mail: ComposedMail): Record<string, string> {
  const headers: Record<string, string | undefined> = {
    'Return-Path': `<${mail.envelope.from}>`,
    'Message-ID': mail.messageId,
    From: written(mail.from),
    To: mail.to.map(written).join(', '),
    Cc: mail.cc.map(written).join(', ') || undefined,
    'Reply-To': mail.replyTo,
    Subject: mail.subject,
    'In-Reply-To': mail.inReplyTo,
    References: mail.references.join(' ') || undefined,
    ...mail.headers,
  };
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

const written = ({ name, address }: { name: string; address: string }): string =>
  name ? `${name} <${address}>` : address;
const bare = (messageId: string): string => messageId.replace(/^<|>$/g, '');
