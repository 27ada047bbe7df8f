import { Injectable } from '@nestjs/common';
import {
  CaseIntake,
  ChangeCase,
  MessageDelivery,
  OpenCase,
  PerformAction,
  type Answer,
  type IncomingFile,
  type Stream,
} from '@sprawa/cases';
import { Clock, FileStore, newId, type Tx } from '@sprawa/platform';
import type { Chance } from '../chance.js';
import { makeFile } from '../files/make-file.js';
import { shelveFile } from '../files/shelve-file.js';
import type { KnownContact } from '../people/file-contacts.js';
import type { Hired, Staff } from '../people/hire-agents.js';
import type { Act, FileWanted, Part, Script, Step, Wrote } from '../scripts/script.js';
import { detailsOf, type Details } from './details.js';
import { customersMail, type Picture } from './customers-mail.js';
import { say, toHtml, type Gender } from './wording.js';

/** One case to be played. */
export interface Performance {
  script: Script;
  stream: Stream;
  contact: KnownContact;
  /** In copy, when the script wants somebody. */
  copied: KnownContact;
  part: (part: Part) => Hired;
  /** Times of the first words and of each step that is played; steps beyond them are left for the future. */
  times: readonly Date[];
  /** Steps in place of the script's own, as many as there are times for. */
  steps: readonly Step[];
  chance: Chance;
}

interface Played extends Performance {
  caseId: string;
  number: string;
  details: Details;
  /** Each step of a script is one change; a door that counts otherwise refuses the next as stale. */
  version: number;
}

/** A door said no: the workflow is not the one the script was written for. The case stays as far as it had come. */
export class ScriptRefused extends Error {}

/** Plays scripts through the doors that people use: what comes of it is what would have come of it then. */
@Injectable()
export class Player {
  constructor(
    private readonly clock: Clock,
    private readonly intake: CaseIntake,
    private readonly openCase: OpenCase,
    private readonly performAction: PerformAction,
    private readonly changeCase: ChangeCase,
    private readonly delivery: MessageDelivery,
    private readonly store: FileStore,
  ) {}

  /** @throws ScriptRefused */
  async play(tx: Tx, staff: Staff, performance: Performance): Promise<void> {
    const [began] = performance.times;
    if (!began) throw new Error('A case begins at some time');
    const details = detailsOf(performance.script, performance.chance, began);
    const opened = await this.clock.at(began, () => this.open(tx, performance, details));
    const played: Played = { ...performance, ...opened, details, version: 1 };
    for (const [index, step] of performance.steps.entries()) {
      const at = performance.times[index + 1];
      if (!at) break;
      await this.clock.at(at, () => this.step(tx, staff, played, step));
      if (step.kind !== 'refused-by-server') played.version += 1;
    }
  }

  private async open(
    tx: Tx,
    performance: Performance,
    details: Details,
  ): Promise<{ caseId: string; number: string }> {
    const { script, stream, contact, chance } = performance;
    const words = (text: string, gender: Gender) => say(text, details.values, gender, chance);
    const subject = words(script.subject, contact.gender);
    const fields = Object.fromEntries(
      Object.entries(script.fields ?? {}).map(([key, value]) => [
        key,
        this.fieldValue(value, details, contact.gender, chance),
      ]),
    );
    if (script.channel === 'call') return this.byTelephone(tx, performance, details, subject, fields);
    const channel = script.channel ?? 'email';
    const { files, pictures } = await this.files(tx, script.files ?? [], details, chance, null);
    const mail = await customersMail(tx, {
      caseId: null,
      text: words(script.opening, contact.gender),
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
    const number = this.done(answer, script.key, 'open');
    const [row] = (await tx.query(`SELECT id FROM cases WHERE number = $1`, [number])) as { id: string }[];
    return { caseId: row!.id, number };
  }

  private async step(tx: Tx, staff: Staff, played: Played, step: Step): Promise<void> {
    switch (step.kind) {
      case 'wrote':
        return this.wrote(tx, played, step);
      case 'refused-by-server':
        return this.refusedByServer(tx, played, step.answer);
      case 'act':
        return this.act(tx, played, step);
      case 'assign': {
        const groupId = staff.groupIds.get(step.to as never);
        const assignee = groupId ? { groupId } : { agentId: played.part(step.to as Part).actor.agentId };
        const answer = await this.changeCase.assign(played.part(step.by).actor, played, assignee);
        this.done(answer, played.script.key, 'assign');
        return;
      }
      case 'prioritise': {
        const answer = await this.changeCase.setPriority(played.part(step.by).actor, played, step.priority);
        this.done(answer, played.script.key, 'prioritise');
      }
    }
  }

  private async act(tx: Tx, played: Played, step: Act): Promise<void> {
    const { details, chance } = played;
    const agent = played.part(step.by);
    const { files } = await this.files(tx, step.files ?? [], details, chance, agent.actor.agentId);
    const answer = await this.performAction.byAgent(agent.actor, {
      number: played.number,
      version: played.version,
      action: step.action,
      html: step.text === undefined ? null : toHtml(say(step.text, details.values, agent.gender, chance)),
      fields: Object.fromEntries(
        Object.entries(step.fields ?? {}).map(([key, value]) => [
          key,
          this.fieldValue(value, details, agent.gender, chance),
        ]),
      ),
      fileIds: files.map((file) => file.fileId),
      cc: [],
      assignee: step.to ? { agentId: played.part(step.to).actor.agentId } : null,
    });
    this.done(answer, played.script.key, step.action);
  }

  private async wrote(tx: Tx, played: Played, step: Wrote): Promise<void> {
    const { details, chance, contact, stream, script } = played;
    const { files, pictures } = await this.files(tx, step.files ?? [], details, chance, null);
    const mail = await customersMail(tx, {
      caseId: played.caseId,
      text: say(step.text, details.values, contact.gender, chance),
      html: step.html ?? script.html ?? false,
      contact,
      stream,
      pictures,
      copied: null,
      automatic: step.automatic ?? false,
      at: this.clock.now(),
      language: script.language,
    });
    await this.intake.append(tx, played.caseId, { ...mail, contactId: contact.id, files });
  }

  private async refusedByServer(tx: Tx, { caseId }: Played, answer: string): Promise<void> {
    const [sent] = (await tx.query(
      `SELECT entry_id FROM message WHERE case_id = $1 AND direction = 'out' ORDER BY entry_id DESC LIMIT 1`,
      [caseId],
    )) as { entry_id: string }[];
    if (!sent) throw new Error('Nothing was sent that a server could refuse');
    await this.delivery.record(tx, sent.entry_id, 'failed', answer);
    await tx.query(
      `UPDATE outbox SET state = 'dead', attempts = 1, last_error = $2 WHERE payload ->> 'entryId' = $1`,
      [sent.entry_id, answer],
    );
  }

  private async files(
    tx: Tx,
    wanted: readonly FileWanted[],
    details: Details,
    chance: Chance,
    agentId: string | null,
  ): Promise<{ files: IncomingFile[]; pictures: Picture[] }> {
    const files: IncomingFile[] = [];
    const pictures: Picture[] = [];
    for (const { name, make, inline } of wanted) {
      const called = say(name, details.values, 'man', chance).replace(/[\\/]/g, '-');
      const fileId = await shelveFile(
        tx,
        this.store,
        { ...makeFile(make, details.values, chance), name: called },
        agentId,
        this.clock.now(),
      );
      const contentId = inline ? `${newId()}@mail.example` : null;
      if (contentId) pictures.push({ contentId, name: called });
      files.push({ fileId, contentId, inline: inline ?? false });
    }
    return { files, pictures };
  }

  private async addCopied(tx: Tx, caseId: string, copied: KnownContact): Promise<void> {
    await tx.query(
      `INSERT INTO case_participant (case_id, email, name, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [caseId, copied.email, copied.name, this.clock.now()],
    );
  }

  private done(answer: Answer, script: string, action: string): string {
    if (answer.kind === 'done') return answer.number;
    const why =
      answer.kind === 'refused'
        ? `${answer.code} ${answer.fieldErrors.map((error) => error.path).join(' ')}`.trim()
        : 'STALE_VERSION';
    throw new ScriptRefused(`Script ${script} stopped at ${action}: ${why}`);
  }

  private fieldValue(
    value: string | number | boolean,
    details: Details,
    gender: Gender,
    chance: Chance,
  ): string | number | boolean {
    if (value === '{amount}') return details.amount;
    if (value === '{day}') return details.day;
    if (value === '{today}') return this.clock.now().toISOString().slice(0, 10);
    return typeof value === 'string' ? say(value, details.values, gender, chance) : value;
  }
}
