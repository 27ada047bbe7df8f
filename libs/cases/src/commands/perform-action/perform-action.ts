import { Injectable } from '@nestjs/common';
import { Clock, CustomerReads, Settings, Transactions, isId, type Tx } from '@sprawa/platform';
import { SqlParams, visibleTo, type AgentActor, type CustomerActor } from '@sprawa/permissions';
import {
  REVISION,
  isRefusal,
  planAction,
  type ActionInput,
  type Performer,
  type PlanResult,
} from '@sprawa/workflow';
import { lockCase, type CaseRow } from '../../persistence/case-row.js';
import { authorOf } from '../../persistence/timeline-writer.js';
import { lockOwnCase } from '../../persistence/own-case.js';
import { fileErrors, filesNotOf, foreignFiles } from '../../persistence/own-files.js';
import { readSeal } from '../../persistence/proposal-seal.js';
import { MyCases } from '../../queries/my-cases/my-cases.js';
import { Streams } from '../../streams/streams.js';
import type { Stream } from '../../streams/stream.js';
import { richTextToPlain, sanitiseRichText } from '../../text/rich-text.js';
import { refusalAnswer, refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';
import type { Hold } from '../take-back/hold-message.js';
import { mayBeHeld } from '../take-back/may-be-held.js';
import { ApplyPlan } from './apply-plan.js';
import { loadApprovers, loadFacts, loadStaff } from './load-facts.js';
import { Redirects } from '../../queries/merged-cases/redirects.js';
import { caseDigits } from '../../queries/find-case/case-digits.js';
import { lockSharedDraft } from '../../shared-drafts/end-shared-draft.js';
import { findReturned } from '../../queries/find-case/find-returned.js';

/** What an agent sends in; see PerformActionInput of the agents' schema. */
export interface AgentAction {
  number: string;
  version: number;
  action: string;
  html?: string | null;
  fields: Record<string, unknown>;
  fileIds: string[];
  cc: string[];
  /** Copies that no other recipient learns of; unset where nothing was said of them. */
  bcc?: string[];
  assignee?: { agentId: string } | { groupId: string } | null;
  /** Of a decision on a proposal: `Case.proposalSeal` of what was on the screen. */
  seal?: string | null;
  /** When to call back, RFC 3339; of actions that ask for it (WF-3). */
  term?: string | null;
  /** The case becomes the performer's with their reply; wants the right to assign (CS-18). */
  assignToMe?: boolean;
  /** Of a draft that several write: the `seq` its words go up to. */
  draftSeq?: number | null;
  /** Entry of the case that a note refers to (CS-20). */
  about?: string | null;
  /**
   * The performer was warned that it empties the form where it leads back to where cases begin. Nobody's is emptied who
   * was not: the page of a case does not ask.
   */
  emptiesForm?: boolean;
}

/** An agent as the engine knows them. */
export function performerOf(actor: AgentActor): Performer {
  return {
    kind: 'agent',
    agentId: actor.agentId,
    principals: actor.principals,
    mayAssign: actor.rights.has('case.assign'),
  };
}

async function isEntryOf(tx: Tx, caseId: string, entryId: string): Promise<boolean> {
  if (!isId(entryId)) return false;
  const found = (await tx.query(`SELECT FROM case_entry WHERE id = $1 AND case_id = $2`, [
    entryId,
    caseId,
  ])) as object[];
  return found.length > 0;
}

/** The door through which agents and customers act on a case. Mail and timers have doors of their own to the same shell. */
@Injectable()
export class PerformAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly streams: Streams,
    private readonly applyPlan: ApplyPlan,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly mine: MyCases,
    private readonly reads: CustomerReads,
    private readonly redirects: Redirects,
  ) {}

  /** `mayTakeBack`: a message to the customer is held for UNDO_SEND_SECONDS, in which it may be taken back. */
  async byAgent(actor: AgentActor, input: AgentAction, mayTakeBack = false): Promise<Answer> {
    return this.transactions.run(async (tx) => {
      const found = await this.lockForAgent(tx, actor, input.number);
      if (!found) return this.redirects.refusal(actor, input.number, tx);
      const { row, stream } = found;
      const words = wordsOf(actor.language);
      const action = stream.workflow.actions.find((candidate) => candidate.key === input.action);
      const before =
        row.proposal_id ?? (input.fileIds.length > 0 ? await findReturned(tx, row.id, actor.agentId) : null);
      if (row.shared) {
        const ending = await lockSharedDraft(tx, row.id, actor.agentId, input.action);
        // A colleague's last words would be in neither.
        if (ending && ending.seq !== (input.draftSeq ?? 0))
          return refused('DRAFT_WENT_ON', words.sharedDrafts.wentOn);
      }
      const foreign = await foreignFiles(tx, input.fileIds, { agentId: actor.agentId }, before);
      if (input.about && !(await isEntryOf(tx, row.id, input.about)))
        return {
          ...refused('INVALID_INPUT', words.refusals.INVALID_INPUT),
          fieldErrors: [{ path: 'about', message: words.problems.unknown }],
        };
      const performer = performerOf(actor);
      const facts = await loadFacts(tx, row, stream, {
        actions: [action ?? REVISION],
        performer,
        emptiesForm: input.emptiesForm,
      });
      const staff = await loadStaff(tx, stream, {
        rule: action?.assign,
        everybody:
          action?.assign?.to === 'ask' || (action?.fields.some((field) => field.kind === 'user') ?? false),
      });
      if (action?.writes === 'pass') {
        const approvers = await loadApprovers(tx, row.state_id, facts.proposal?.authorId ?? null);
        staff.approvers = new Set(approvers.map(({ id }) => id));
      }
      const seal = readSeal(input.seal);
      const html = sanitiseRichText(input.html ?? '');
      const engineInput: ActionInput = {
        actionKey: input.action,
        version: input.version,
        html,
        text: richTextToPlain(html),
        fields: input.fields,
        fileIds: input.fileIds,
        cc: input.cc,
        ...(input.bcc && { bcc: input.bcc }),
        assignee: input.assignee ?? null,
        assignToMe: input.assignToMe ?? false,
        term: input.term ?? null,
        about: input.about ?? null,
        now: this.clock.now().toISOString(),
        ...(seal && { seal }),
      };
      const plan = planAction(stream.workflow, facts, performer, engineInput, staff);
      // Files of a proposal that fell are foreign by then, which would hide what really happened.
      if (foreign.length > 0 && !isRefusal(plan))
        return {
          ...refused('INVALID_INPUT', words.refusals.INVALID_INPUT),
          fieldErrors: fileErrors(input.fileIds, foreign, words.noFile),
        };
      const hold = mayTakeBack && !isRefusal(plan) && mayBeHeld(plan) ? this.hold(input, html) : undefined;
      const answer = await this.finish(tx, { row, stream, plan, actor, sinceVersion: input.version, hold });
      return answer.kind === 'done' && hold
        ? { ...answer, heldSeconds: this.settings.UNDO_SEND_SECONDS }
        : answer;
    });
  }

  private hold(input: AgentAction, html: string): Hold | undefined {
    const seconds = this.settings.UNDO_SEND_SECONDS;
    if (seconds === 0) return undefined;
    const { fields, cc, bcc, fileIds, assignee } = input;
    return {
      until: new Date(this.clock.now().getTime() + seconds * 1000),
      draft: {
        html,
        input: { fields, cc, ...(bcc?.length && { bcc }), fileIds, assignee: assignee ?? null },
      },
    };
  }

  /** Close, reopen and the like, pressed in the portal. */
  async byCustomer(
    actor: CustomerActor,
    input: { number: string; action: string; html: string; text: string; fileIds: string[] },
  ): Promise<Answer> {
    return this.transactions.run(async (tx) => {
      const row = await lockOwnCase(tx, actor, await this.mine.idOf(actor, input.number, tx));
      const words = wordsOf(actor.language);
      if (!row) return refused('NOT_FOUND', words.notFound);
      const stream = await this.streams.get(row.stream_id);
      const action = stream.workflow.actions.find(
        (candidate) => candidate.key === input.action && candidate.trigger.by === 'customer',
      );
      if (!action) return refused('ACTION_UNKNOWN', words.refusals.ACTION_UNKNOWN);
      const foreign = await filesNotOf(tx, this.reads, actor, input.fileIds);
      if (foreign.length > 0)
        return {
          ...refused('INVALID_INPUT', words.refusals.INVALID_INPUT),
          fieldErrors: fileErrors(input.fileIds, foreign, words.noFile),
        };
      const staff = await loadStaff(tx, stream, { rule: action.assign, everybody: false });
      const engineInput: ActionInput = {
        actionKey: input.action,
        html: input.html,
        text: input.text,
        fields: {},
        fileIds: input.fileIds,
        cc: [],
        now: this.clock.now().toISOString(),
      };
      const plan = planAction(
        stream.workflow,
        await loadFacts(tx, row, stream),
        { kind: 'contact', contactId: actor.contactId },
        engineInput,
        staff,
      );
      if (isRefusal(plan)) return refusalAnswer(plan, actor.language);
      const entryId = await this.applyPlan.apply(tx, {
        row,
        stream,
        plan,
        author: { kind: 'contact', contactId: actor.contactId },
        channel: 'portal',
      });
      return { kind: 'done', number: row.number, entryId };
    });
  }

  /** Finds a case as this agent may see it, and locks it. A number that is none, and one they may not see, look the same. */
  async lockForAgent(
    tx: Tx,
    actor: AgentActor,
    number: string,
  ): Promise<{ row: CaseRow; stream: Stream } | null> {
    const digits = caseDigits(number);
    if (!digits) return null;
    const params = new SqlParams();
    const row = await lockCase(
      tx,
      `c.number = ${params.add(digits)} AND ${visibleTo(actor, 'c', params)}`,
      params.values,
    );
    return row ? { row, stream: await this.streams.get(row.stream_id) } : null;
  }

  /** Writes a plan down, or says its refusal; a stale version becomes a conflict that shows what was missed. */
  async finish(
    tx: Tx,
    done: {
      row: CaseRow;
      stream: Stream;
      into?: Stream;
      plan: PlanResult;
      actor: AgentActor;
      sinceVersion: number;
      hold?: Hold;
    },
  ): Promise<Answer> {
    const { row, stream, plan, actor } = done;
    if (isRefusal(plan)) {
      if (plan.code !== 'STALE_VERSION') return refusalAnswer(plan, actor.language);
      return {
        kind: 'conflict',
        number: row.number,
        sinceVersion: done.sinceVersion,
        message: wordsOf(actor.language).refusals.STALE_VERSION,
      };
    }
    const entryId = await this.applyPlan.apply(tx, {
      row,
      stream,
      plan,
      author: authorOf(actor),
      channel: 'agent',
      ...(done.hold && { hold: done.hold }),
      ...(done.into && { into: done.into }),
    });
    return { kind: 'done', number: row.number, entryId };
  }
}
