import { Injectable } from '@nestjs/common';
import { CaseIntake, OpenCase } from '@sprawa/cases';
import { Clock, type Tx } from '@sprawa/platform';
import { CaseFiles } from '../files/case-files.js';
import type { KnownContact } from '../people/file-contacts.js';
import { customersMail } from './customers-mail.js';
import { fieldValues, type Details } from './details.js';
import { answered, type Performance } from './performance.js';
import { say, toHtml } from './wording.js';

/** How a case begins: with a customer's mail or form, or with what an agent wrote down on the telephone. */
@Injectable()
export class Opening {
  constructor(
    private readonly clock: Clock,
    private readonly intake: CaseIntake,
    private readonly openCase: OpenCase,
    private readonly caseFiles: CaseFiles,
  ) {}

  /** @throws ScriptRefused */
  async open(
    tx: Tx,
    performance: Performance,
    details: Details,
  ): Promise<{ caseId: string; number: string }> {
    const { script, stream, contact, chance } = performance;
    const words = (text: string) => say(text, details.values, contact.gender, chance);
    const subject = capitalised(words(script.subject));
    const fields = fieldValues(script.fields ?? {}, details, contact.gender, chance, this.clock.now());
    if (script.channel === 'call') return this.byTelephone(tx, performance, details, subject, fields);
    const channel = script.channel ?? 'email';
    const { files, pictures } = await this.caseFiles.make(tx, script.files ?? [], details, chance, null);
    const mail = await customersMail(tx, {
      caseId: null,
      text: words(script.opening),
      html: script.html ?? false,
      contact,
      stream,
      pictures,
      copied: script.copied ? performance.copied : null,
      automatic: false,
      at: this.clock.now(),
      language: script.language,
    });
    const { caseId, number } = await this.intake.open(tx, {
      ...mail,
      mail: channel === 'email' ? mail.mail : null,
      streamId: stream.id,
      channel,
      subject,
      fields,
      files,
      contactId: contact.id,
      confirm: true,
    });
    if (script.copied) await this.addCopied(tx, caseId, performance.copied);
    return { caseId, number };
  }

  private async byTelephone(
    tx: Tx,
    { script, stream, contact, part, chance }: Performance,
    details: Details,
    subject: string,
    fields: Record<string, unknown>,
  ): Promise<{ caseId: string; number: string }> {
    const agent = part(
      script.stream === 'support'
        ? 'first-line'
        : script.stream === 'accounting-office'
          ? 'bookkeeper'
          : 'technician',
    );
    const opener = agent.role === 'trainee' ? part('approver') : agent;
    const answer = await this.openCase.byAgent(opener.actor, {
      streamId: stream.id,
      subject,
      html: toHtml(say(script.opening, details.values, opener.gender, chance)),
      channel: 'call',
      priority: 'none',
      contact: async () => ({ contactId: contact.id }),
      fields,
      fileIds: [],
      assignee: null,
      confirm: true,
    });
    const number = answered(answer, script.key, 'open');
    const [row] = (await tx.query(`SELECT id FROM cases WHERE number = $1`, [number])) as { id: string }[];
    return { caseId: row!.id, number };
  }

  private async addCopied(tx: Tx, caseId: string, copied: KnownContact): Promise<void> {
    await tx.query(
      `INSERT INTO case_participant (case_id, email, name, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [caseId, copied.email, copied.name, this.clock.now()],
    );
  }
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
