import { Injectable } from '@nestjs/common';
import { Transactions, isId, type Tx } from '@sprawa/platform';
import type { AgentActor } from '@sprawa/permissions';
import {
  planAssign,
  planContact,
  planPriority,
  planSubject,
  type CaseFacts,
  type PlanResult,
  type Staff,
} from '@sprawa/workflow';
import { priorityName, type CaseRow, type PriorityName } from '../../persistence/case-row.js';
import type { Stream } from '../../streams/stream.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';
import { loadFacts, loadStaff } from '../perform-action/load-facts.js';
import { PerformAction } from '../perform-action/perform-action.js';

interface Target {
  number: string;
  version: number;
}

/** What every stream offers without writing it down: assign, priority, subject, contact. Rights are asked at the door. */
@Injectable()
export class ChangeCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly door: PerformAction,
  ) {}

  assign(
    actor: AgentActor,
    target: Target,
    assignee: { agentId: string } | { groupId: string } | null,
  ): Promise<Answer> {
    return this.change(actor, target, async (tx, { stream, facts }) => {
      const staff: Staff = await loadStaff(tx, stream, { everybody: true });
      return planAssign(stream.workflow, facts, { version: target.version, assignee }, staff);
    });
  }

  setPriority(actor: AgentActor, target: Target, to: PriorityName): Promise<Answer> {
    return this.change(actor, target, async (_tx, { row, stream, facts }) =>
      planPriority(stream.workflow, facts, { version: target.version, from: priorityName(row.priority), to }),
    );
  }

  setSubject(actor: AgentActor, target: Target, to: string): Promise<Answer> {
    return this.change(actor, target, async (_tx, { row, stream, facts }) =>
      planSubject(stream.workflow, facts, { version: target.version, from: row.subject, to }),
    );
  }

  /** Who knows a contact's id may give the case to them: contacts are not secret among agents with the right to read them. */
  changeContact(actor: AgentActor, target: Target, contactId: string): Promise<Answer> {
    return this.change(actor, target, async (tx, { row, stream, facts }) => {
      const known =
        isId(contactId) &&
        ((await tx.query(`SELECT 1 FROM contact WHERE id = $1`, [contactId])) as unknown[]).length > 0;
      return planContact(stream.workflow, facts, {
        version: target.version,
        from: row.contact_id,
        to: known ? contactId : '',
      });
    });
  }

  private change(
    actor: AgentActor,
    target: Target,
    decide: (tx: Tx, found: { row: CaseRow; stream: Stream; facts: CaseFacts }) => Promise<PlanResult>,
  ): Promise<Answer> {
    return this.transactions.run(async (tx) => {
      const found = await this.door.lockForAgent(tx, actor, target.number);
      if (!found) return refused('NOT_FOUND', wordsOf(actor.language).notFound);
      const facts = await loadFacts(tx, found.row, found.stream);
      return this.door.finish(tx, {
        ...found,
        plan: await decide(tx, { ...found, facts }),
        actor,
        sinceVersion: target.version,
      });
    });
  }
}
