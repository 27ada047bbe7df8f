import { Injectable } from '@nestjs/common';
import { CaseIntake, ChangeCase, MessageDelivery, PerformAction, RunCallbacks } from '@sprawa/cases';
import { Clock, type Tx } from '@sprawa/platform';
import { CaseFiles } from '../files/case-files.js';
import type { Staff } from '../people/hire-agents.js';
import type { Act, Part, Step, Wrote } from '../scripts/script.js';
import { quarterAfter } from './calendar.js';
import { customersMail } from './customers-mail.js';
import { detailsOf, fieldValues } from './details.js';
import { Opening } from './opening.js';
import { answered, type Performance, type Played } from './performance.js';
import { say, toHtml } from './wording.js';

/** Plays scripts through the doors that people use: what comes of it is what would have come of it then. */
@Injectable()
export class Player {
  constructor(
    private readonly clock: Clock,
    private readonly opening: Opening,
    private readonly intake: CaseIntake,
    private readonly performAction: PerformAction,
    private readonly changeCase: ChangeCase,
    private readonly delivery: MessageDelivery,
    private readonly callbacks: RunCallbacks,
    private readonly caseFiles: CaseFiles,
  ) {}

  /** @throws ScriptRefused */
  async play(tx: Tx, staff: Staff, performance: Performance): Promise<void> {
    const [began] = performance.times;
    if (!began) throw new Error('A case begins at some time');
    const details = detailsOf(performance.script, performance.chance, began);
    const opened = await this.clock.at(began, () => this.opening.open(tx, performance, details));
    const played: Played = { ...performance, ...opened, details, version: 1 };
    let term: Date | null = null;
    for (const [index, step] of performance.steps.entries()) {
      const at = performance.times[index + 1];
      if (!at) break;
      if (term && term <= at) {
        await this.fallDue(played, term);
        term = null;
      }
      await this.clock.at(at, () => this.step(tx, staff, played, step));
      if (step.kind !== 'refused-by-server') played.version += 1;
      if (step.kind === 'act' && step.term !== undefined) term = quarterAfter(at, step.term);
    }
    if (term && term <= this.clock.now()) await this.fallDue(played, term);
  }

  /** What the clock would have told of at the time, unless somebody had called before. */
  private async fallDue(played: Played, term: Date): Promise<void> {
    if (await this.clock.at(term, () => this.callbacks.tellOf(played.caseId))) played.version += 1;
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
        answered(answer, played.script.key, 'assign');
        return;
      }
      case 'prioritise': {
        const answer = await this.changeCase.setPriority(played.part(step.by).actor, played, step.priority);
        answered(answer, played.script.key, 'prioritise');
      }
    }
  }

  private async act(tx: Tx, played: Played, step: Act): Promise<void> {
    const { details, chance } = played;
    const agent = played.part(step.by);
    const { files } = await this.caseFiles.make(tx, step.files ?? [], details, chance, agent.actor.agentId);
    const answer = await this.performAction.byAgent(agent.actor, {
      number: played.number,
      version: played.version,
      action: step.action,
      html: step.text === undefined ? null : toHtml(say(step.text, details.values, agent.gender, chance)),
      fields: fieldValues(step.fields ?? {}, details, agent.gender, chance, this.clock.now()),
      fileIds: files.map((file) => file.fileId),
      cc: [],
      assignee: step.to ? { agentId: played.part(step.to).actor.agentId } : null,
      term: step.term === undefined ? null : quarterAfter(this.clock.now(), step.term).toISOString(),
    });
    answered(answer, played.script.key, step.action);
  }

  private async wrote(tx: Tx, played: Played, step: Wrote): Promise<void> {
    const { details, chance, contact, stream, script } = played;
    const { files, pictures } = await this.caseFiles.make(tx, step.files ?? [], details, chance, null);
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
}
