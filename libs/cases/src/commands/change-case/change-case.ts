import { Injectable } from '@nestjs/common';
import { Transactions, isId, type Tx } from '@sprawa/platform';
import type { AgentActor } from '@sprawa/permissions';
import {
  planAssign,
  planContact,
  planFields,
  planHandOver,
  planLabels,
  planPriority,
  planSource,
  planSubject,
  planTakeByOpening,
  type CaseFacts,
  type Field,
  type FieldEditor,
  type PlanResult,
  type Staff,
} from '@sprawa/workflow';
import { Labels } from '../../labels/labels.js';
import { lockCase, priorityName, type CaseRow, type PriorityName } from '../../persistence/case-row.js';
import { Redirects } from '../../queries/merged-cases/redirects.js';
import type { Stream } from '../../streams/stream.js';
import { Streams } from '../../streams/streams.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';
import { loadFacts, loadStaff } from '../perform-action/load-facts.js';
import { PerformAction } from '../perform-action/perform-action.js';

interface Target {
  number: string;
  version: number;
}

/** What every stream offers without writing it down: assign, priority, subject, source, contact. Rights are asked at the door. */
@Injectable()
export class ChangeCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly door: PerformAction,
    private readonly labels: Labels,
    private readonly redirects: Redirects,
    private readonly streams: Streams,
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

  /**
   * A case of somebody who left, for whoever takes over; it is no matter here whether the actor sees it. What is not theirs
   * any more stays as it is.
   */
  handOver(
    actor: AgentActor,
    number: string,
    { from, assignee }: { from: string; assignee: { agentId: string } | { groupId: string } | null },
  ): Promise<Answer> {
    return this.transactions.run(async (tx) => {
      const row = await lockCase(tx, `c.number = $1 AND c.deleted_at IS NULL`, [number]);
      if (!row) return refused('NOT_FOUND', wordsOf(actor.language).notFound);
      if (row.owner_id !== from) return { kind: 'done', number: row.number, entryId: null };
      const stream = await this.streams.get(row.stream_id);
      const staff = await loadStaff(tx, stream, { everybody: true });
      const plan = planHandOver(stream.workflow, await loadFacts(tx, row, stream), assignee, staff);
      return this.door.finish(tx, { row, stream, plan, actor, sinceVersion: row.version });
    });
  }

  /** What opening does by itself in streams that say so (CS-16). */
  takeByOpening(actor: AgentActor, number: string): Promise<Answer> {
    return this.change(actor, { number, version: 0 }, async (_tx, { stream, facts }) =>
      planTakeByOpening(stream.workflow, facts, actor),
    );
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

  setSource(actor: AgentActor, target: Target, to: string): Promise<Answer> {
    return this.change(actor, target, async (_tx, { row, stream, facts }) =>
      planSource(stream.workflow, facts, { version: target.version, from: row.channel, to }),
    );
  }

  /** Of each field the workflow says who may change it and where; nothing else is asked at the door. */
  setFields(actor: AgentActor, target: Target, to: Record<string, unknown>): Promise<Answer> {
    return this.change(actor, target, async (tx, { row, stream, facts }) => {
      const given = (kind: Field['kind']) =>
        stream.workflow.form
          .filter((field) => field.kind === kind && isId(to[field.key]))
          .map((field) => to[field.key] as string);
      return planFields(
        stream.workflow,
        facts,
        editorOf(actor),
        { version: target.version, from: row.fields, to },
        await loadStaff(tx, stream, { everybody: given('user').length > 0 }),
        actor.rights.has('contact.read') ? await knownContacts(tx, given('contact')) : new Set(),
      );
    });
  }

  /** Takes no version: labels add up. What was merged into a label goes with it. */
  changeLabels(
    actor: AgentActor,
    number: string,
    { add, remove }: { add: readonly string[]; remove: readonly string[] },
  ): Promise<Answer> {
    return this.change(actor, { number, version: 0 }, async (_tx, { row, stream, facts }) =>
      planLabels(
        stream.workflow,
        facts,
        { from: row.label_ids, add, remove: await this.labels.meaning(remove) },
        await this.labels.offered('cases'),
      ),
    );
  }

  /** Who knows a contact's id may give the case to them: contacts are not secret among agents with the right to read them. */
  changeContact(actor: AgentActor, target: Target, contactId: string): Promise<Answer> {
    return this.change(actor, target, async (tx, { row, stream, facts }) => {
      const known = await knownContacts(tx, [contactId].filter(isId));
      return planContact(stream.workflow, facts, {
        version: target.version,
        from: row.contact_id,
        to: known.has(contactId) ? contactId : '',
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
      if (!found) return this.redirects.refusal(actor, target.number, tx);
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

/** An agent as the rules of a form know them. */
export function editorOf(actor: AgentActor): FieldEditor {
  return { principals: actor.principals, mayEditCases: actor.rights.has('case.edit') };
}

async function knownContacts(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = (await tx.query(`SELECT id FROM contact WHERE id = ANY ($1::uuid[])`, [ids])) as {
    id: string;
  }[];
  const found = new Set(rows.map(({ id }) => id));
  // As they were written: a uuid may come in capitals.
  return new Set(ids.filter((id) => found.has(id.toLowerCase())));
}
