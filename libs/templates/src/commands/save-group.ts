import { Injectable } from '@nestjs/common';
import { InputChecks } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { CodedError, Transactions, differences, isId, logChange, newId, type Tx } from '@sprawa/platform';
import { TEMPLATE_LIMITS } from '../domain/template-input.js';
import { mayChange } from '../domain/template-access.js';
import { templateWords } from '../words/words.js';
import { StaleTemplate, lockGroup } from './lock-group.js';

export interface GroupInput {
  id?: string | null;
  version?: number | null;
  name: string;
  /** Everybody's, or of the stream or group named. Otherwise one's own. */
  shared: boolean;
  streamId?: string | null;
  agentGroupId?: string | null;
}

/** Groups of one agent; shared ones of all. */
const LIMITS = { own: 50, shared: 300 };

@Injectable()
export class SaveGroup {
  constructor(private readonly transactions: Transactions) {}

  /**
   * @returns the group's id
   * @throws InputError, CodedError NOT_FOUND or FORBIDDEN, StaleTemplate
   */
  save(actor: AgentActor, input: GroupInput): Promise<string> {
    return this.transactions.run(async (tx) => {
      const checks = new InputChecks(actor.language);
      const name = checks.line('name', input.name, { max: TEMPLATE_LIMITS.name });
      const readers = await this.readers(tx, actor, input, checks);
      checks.done();
      if (!mayChange(actor, readers))
        throw new CodedError('FORBIDDEN', templateWords(actor.language, 'mayNotManage'));
      const kept = input.id ? await lockGroup(tx, actor, input.id) : null;
      if (kept && kept.version !== input.version)
        throw new StaleTemplate(templateWords(actor.language, 'stale'));
      if (kept?.owner_id !== readers.owner_id) await this.checkRoom(tx, actor, readers, checks);
      const id = kept?.id ?? newId();
      const after = { name, ...readers };
      await tx.query(
        `INSERT INTO template_group (id, name, owner_id, stream_id, agent_group_id) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, owner_id = excluded.owner_id, stream_id = excluded.stream_id,
           agent_group_id = excluded.agent_group_id, version = template_group.version + 1`,
        [id, name, readers.owner_id, readers.stream_id, readers.agent_group_id],
      );
      const before = kept && {
        name: kept.name,
        owner_id: kept.owner_id,
        stream_id: kept.stream_id,
        agent_group_id: kept.agent_group_id,
      };
      await logChange(tx, {
        subject: 'template-group',
        id,
        agentId: actor.agentId,
        what: kept ? 'changed' : 'created',
        // What others use, or used until now.
        ...((readers.owner_id === null || kept?.owner_id === null) && { audit: { by: actor, name } }),
        changes: differences(before ?? {}, after),
      });
      return id;
    });
  }

  private async readers(
    tx: Tx,
    actor: AgentActor,
    { shared, streamId = null, agentGroupId = null }: GroupInput,
    checks: InputChecks,
  ): Promise<{ owner_id: string | null; stream_id: string | null; agent_group_id: string | null }> {
    if (!shared) return { owner_id: actor.agentId, stream_id: null, agent_group_id: null };
    if (streamId && agentGroupId) checks.say('agentGroupId', templateWords(actor.language, 'oneReader'));
    else if (streamId && !actor.streamIds.includes(streamId))
      checks.say('streamId', templateWords(actor.language, 'unknownStream'));
    else if (agentGroupId) {
      const found: unknown[] = isId(agentGroupId)
        ? await tx.query(`SELECT FROM agent_group WHERE id = $1 AND deleted_at IS NULL`, [agentGroupId])
        : [];
      if (found.length === 0) checks.say('agentGroupId', templateWords(actor.language, 'unknownAgentGroup'));
    }
    return { owner_id: null, stream_id: streamId, agent_group_id: agentGroupId };
  }

  private async checkRoom(
    tx: Tx,
    actor: AgentActor,
    { owner_id }: { owner_id: string | null },
    checks: InputChecks,
  ): Promise<void> {
    const [{ n }] = (await tx.query(
      `SELECT count(*)::int AS n FROM template_group WHERE owner_id IS NOT DISTINCT FROM $1 AND deleted_at IS NULL`,
      [owner_id],
    )) as [{ n: number }];
    const max = owner_id ? LIMITS.own : LIMITS.shared;
    if (n >= max) checks.say('name', templateWords(actor.language, 'tooManyGroups', { max }));
    checks.done();
  }
}
