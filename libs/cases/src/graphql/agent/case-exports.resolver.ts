import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { InputChecks, toRefused, type RefusedResult } from '@sprawa/identity';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { CodedError } from '@sprawa/platform';
import { CaseExports, type ExportFormat, type ExportRow } from '../../exports/case-exports.js';
import { fromScreaming } from './case-types.js';

@Resolver()
export class CaseExportsResolver {
  constructor(private readonly exports: CaseExports) {}

  @Query()
  @Requires('case.export')
  async myExports(@CurrentActor() actor: AgentActor): Promise<Sdl.CaseExport[]> {
    return (await this.exports.latest(actor.agentId, 20)).map(toExport);
  }

  @Query()
  @Requires('case.export')
  async caseExport(
    @CurrentActor() actor: AgentActor,
    @Args('id') id: string,
  ): Promise<Sdl.CaseExport | null> {
    const row = await this.exports.find(actor, id);
    return row && toExport(row);
  }

  @Query()
  @Requires('operate.maintenance')
  async exportLog(
    @CurrentActor() actor: AgentActor,
    @Args() args: Sdl.QueryExportLogArgs,
  ): Promise<Sdl.CaseExport[]> {
    const checks = new InputChecks(actor.language);
    const first = checks.count('first', args.first, { max: 200, usual: 50 });
    checks.done();
    return (await this.exports.latest(null, first)).map(toExport);
  }

  @Mutation()
  @Requires('case.export')
  async startExport(
    @CurrentActor() actor: AgentActor,
    @Args() { input }: Sdl.MutationStartExportArgs,
  ): Promise<{ __typename: 'ExportStarted'; id: string; url: string } | RefusedResult> {
    try {
      const format = fromScreaming<ExportFormat>(input.format);
      const id = await this.exports.ask(actor, input.filter, input.columns, format);
      return { __typename: 'ExportStarted', id, url: `/exports/${id}` };
    } catch (error) {
      if (error instanceof CodedError) return toRefused(error);
      throw error;
    }
  }
}

const toExport = (row: ExportRow): Sdl.CaseExport => ({
  id: row.id,
  agent: row.agent_name,
  format: row.format.toUpperCase() as Sdl.ExportFormat,
  filter: row.filter,
  columns: row.columns,
  state: row.state.toUpperCase() as Sdl.ExportState,
  rows: row.row_count,
  total: row.total_count,
  askedAt: row.asked_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
});
