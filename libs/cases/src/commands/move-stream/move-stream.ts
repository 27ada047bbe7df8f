import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { Transactions, isId, type Tx } from '@sprawa/platform';
import {
  ownerThere,
  planMoveStream,
  planUndoMoveStream,
  sortValues,
  stateChoices,
  type CaseFacts,
  type MovedForm,
  type Staff,
  type StateChoices,
} from '@sprawa/workflow';
import { caseFields } from '../../domain/case-fields.js';
import type { CaseRow } from '../../persistence/case-row.js';
import { earlierValues } from '../../queries/earlier-values/earlier-values.js';
import { Redirects } from '../../queries/merged-cases/redirects.js';
import type { Stream } from '../../streams/stream.js';
import { Streams } from '../../streams/streams.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';
import { loadFacts, loadStaff } from '../perform-action/load-facts.js';
import { PerformAction } from '../perform-action/perform-action.js';

export interface StreamMove {
  number: string;
  version: number;
  streamId: string;
  /** Key of a state there; unset: where cases begin. */
  state?: string | null;
}

/** What a move would do, before it is done. */
export interface MovePreview extends ReturnType<typeof sortValues> {
  target: Stream;
  choices: StateChoices;
  /** The owner or the group does not work there. */
  ownerLeaves: boolean;
  proposalFalls: boolean;
  callbackAt: string | null;
}

interface Moving {
  row: CaseRow;
  stream: Stream;
  target: Stream;
  facts: CaseFacts;
  form: MovedForm;
  staff: Staff;
}

/** The row a move left, as far as undoing asks. */
interface LatestMove {
  from_id: string;
  agent_id: string;
  version: number;
  was: { state_id: string; owner_id: string | null; group_id: string | null; callback_at: string | null };
}

/** Moves a case to another stream, and back (WF-11). */
@Injectable()
export class MoveStream {
  constructor(
    private readonly transactions: Transactions,
    private readonly streams: Streams,
    private readonly redirects: Redirects,
    private readonly door: PerformAction,
  ) {}

  /** Streams an agent may move cases to: those they work in and see a state of. */
  async targets(actor: AgentActor): Promise<Stream[]> {
    return (await this.streams.all()).filter((stream) => visibleKeys(actor, stream).size > 0);
  }

  move(actor: AgentActor, input: StreamMove): Promise<Answer> {
    return this.transactions.run(async (tx) => {
      const found = await this.door.lockForAgent(tx, actor, input.number);
      if (!found) return this.redirects.refusal(actor, input.number, tx);
      const target = await this.target(actor, found.stream, input.streamId);
      if (!target) return refused('INVALID_INPUT', wordsOf(actor.language).noStream, 'streamId');
      const moving = await this.load(tx, found, target);
      const plan = planMoveStream(
        sides(moving),
        moving.facts,
        { ...input, form: moving.form, visible: visibleKeys(actor, target) },
        moving.staff,
      );
      return this.door.finish(tx, { ...moving, into: target, plan, actor, sinceVersion: input.version });
    });
  }

  /** By whoever moved it, as long as nothing happened since and they see the state it returns to. */
  undo(actor: AgentActor, { number, version }: { number: string; version: number }): Promise<Answer> {
    const words = wordsOf(actor.language).moving;
    return this.transactions.run(async (tx) => {
      const found = await this.door.lockForAgent(tx, actor, number);
      if (!found) return this.redirects.refusal(actor, number, tx);
      const latest = await latestMove(tx, found.row.id);
      if (latest?.agent_id !== actor.agentId) return refused('NOT_ALLOWED', words.nothingToUndo);
      if (latest.version !== found.row.version) return refused('CASE_MOVED_ON', words.movedOn);
      const { was } = latest;
      if (!actor.visibleStateIds.includes(was.state_id)) return refused('NOT_ALLOWED', words.undoHidden);
      const target = await this.streams.get(latest.from_id);
      const moving = await this.load(tx, found, target);
      const plan = planUndoMoveStream(
        sides(moving),
        moving.facts,
        {
          version,
          was: {
            state: target.stateById(was.state_id).key,
            ownerId: was.owner_id,
            groupId: was.group_id,
            callbackAt: was.callback_at && new Date(was.callback_at).toISOString(),
          },
          form: moving.form,
        },
        moving.staff,
      );
      return this.door.finish(tx, { ...moving, into: target, plan, actor, sinceVersion: version });
    });
  }

  /** Null where there is no such case, or none that this agent may move there. */
  preview(actor: AgentActor, input: { number: string; streamId: string }): Promise<MovePreview | null> {
    return this.transactions.run(async (tx) => {
      const found = await this.door.lockForAgent(tx, actor, input.number);
      const target = found && (await this.target(actor, found.stream, input.streamId));
      if (!target) return null;
      const { stream, facts, form, staff } = await this.load(tx, found, target);
      const owner = ownerThere(facts, staff);
      return {
        target,
        ...sortValues(form, staff),
        choices: stateChoices(stream.workflow, target.workflow, facts, {
          visible: visibleKeys(actor, target),
          owner,
        }),
        ownerLeaves: owner.agentId !== facts.ownerId || owner.groupId !== facts.groupId,
        proposalFalls: facts.proposal !== null,
        callbackAt: facts.callbackAt ?? null,
      };
    });
  }

  /** Where any open case may go in a stream; null for a stream that is none for this agent. */
  async states(
    actor: AgentActor,
    streamId: string,
  ): Promise<{ target: Stream; choices: StateChoices } | null> {
    const target = (await this.targets(actor)).find(({ id }) => id === streamId);
    if (!target || !actor.rights.has('case.move')) return null;
    const { workflow } = target;
    const choices = stateChoices(
      workflow,
      workflow,
      { stateKey: target.initial.key },
      { visible: visibleKeys(actor, target), owner: { agentId: null, groupId: null } },
    );
    return { target, choices };
  }

  /** A stream that is none, and one this agent does not work in, look the same. */
  private async target(actor: AgentActor, stream: Stream, streamId: string): Promise<Stream | null> {
    const target = isId(streamId) ? await this.streams.find(streamId) : undefined;
    return target && target.id !== stream.id && visibleKeys(actor, target).size > 0 ? target : null;
  }

  private async load(
    tx: Tx,
    { row, stream }: { row: CaseRow; stream: Stream },
    target: Stream,
  ): Promise<Moving> {
    return {
      row,
      stream,
      target,
      facts: await loadFacts(tx, row, stream),
      staff: await loadStaff(tx, target, { everybody: true }),
      form: {
        from: caseFields(stream),
        to: caseFields(target),
        values: row.fields,
        earlier: await earlierValues(tx, row.id),
      },
    };
  }
}

const sides = ({ stream, target }: Moving) => ({
  fromId: stream.id,
  toId: target.id,
  stream: stream.workflow,
  target: target.workflow,
});

/** Keys of the states an agent sees there; none of a stream they do not work in. */
function visibleKeys(actor: AgentActor, stream: Stream): Set<string> {
  if (!actor.streamIds.includes(stream.id)) return new Set();
  return new Set(
    stream.states
      .filter(({ id, retired }) => !retired && actor.visibleStateIds.includes(id))
      .map(({ key }) => key),
  );
}

async function latestMove(tx: Tx, caseId: string): Promise<LatestMove | null> {
  const [row] = (await tx.query(
    `SELECT from_id, agent_id, version, was FROM case_move WHERE case_id = $1 ORDER BY position DESC LIMIT 1`,
    [caseId],
  )) as LatestMove[];
  return row ?? null;
}
