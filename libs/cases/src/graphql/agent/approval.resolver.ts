import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { decides, offeredActions } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { loadApprovers } from '../../commands/perform-action/load-facts.js';
import { loadSeal, sealText } from '../../persistence/proposal-seal.js';
import { loadFactsForView } from '../../queries/find-case/case-side.js';
import { toAgentType, type CaseParent } from './case-types.js';

/** What is asked of a case on which a reply waits for approval; of every other it costs nothing (CS-3). */
@Resolver('Case')
export class ApprovalResolver {
  constructor(private readonly source: DataSource) {}

  @ResolveField()
  async proposalSeal(@Parent() { of: { view } }: CaseParent): Promise<string | null> {
    return view.proposal_id ? sealText(await loadSeal(this.source.manager, view)) : null;
  }

  @ResolveField()
  async approver(@Parent() { of: { view } }: CaseParent): Promise<Sdl.Agent | null> {
    if (!view.proposal_id) return null;
    const [row] = (await this.source.query(
      `SELECT a.id, a.name, a.suspended_at FROM waiting_proposal w JOIN agent a ON a.id = w.approver_id WHERE w.case_id = $1`,
      [view.id],
    )) as { id: string; name: string; suspended_at: Date | null }[];
    return row ? toAgentType(row.id, row.name, row.suspended_at !== null) : null;
  }

  @ResolveField()
  async approvers(@Parent() { of: { view, stream, actor } }: CaseParent): Promise<Sdl.Agent[]> {
    if (!view.proposal_id) return [];
    const performer = { kind: 'agent' as const, agentId: actor.agentId, principals: actor.principals };
    const facts = await loadFactsForView(this.source, view, stream, performer);
    if (!offeredActions(stream.workflow, facts, performer).some(({ action }) => decides(action))) return [];
    const found = await loadApprovers(this.source.manager, view.state_id, facts.proposal?.authorId ?? null);
    return found.filter(({ id }) => id !== actor.agentId).map(({ id, name }) => toAgentType(id, name, false));
  }
}
