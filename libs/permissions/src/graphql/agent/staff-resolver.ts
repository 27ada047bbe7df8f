import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Agent, Group, QueryAgentsArgs } from '@sprawa/contracts/agent';
import {
  CurrentActor,
  CurrentLanguage,
  InputChecks,
  Requires,
  toAgent,
  type AgentActor,
  type AgentRow,
  type Language,
} from '@sprawa/identity';
import { DataSource } from 'typeorm';
import { allGroups } from '../../staff/groups.js';

@Resolver()
export class StaffResolver {
  constructor(private readonly source: DataSource) {}

  @Query()
  @Requires('staff.read')
  groups(@CurrentActor() actor: AgentActor): Promise<Group[]> {
    return allGroups(this.source, actor.language);
  }

  @Query()
  @Requires('staff.read')
  async agents(
    @Args() { search, first }: QueryAgentsArgs,
    @CurrentLanguage() language: Language,
  ): Promise<Agent[]> {
    const checks = new InputChecks(language);
    const words = checks.line('search', search, { max: 100, required: false });
    const limit = checks.count('first', first, { max: 100, usual: 50 });
    checks.done();
    const rows = (await this.source.query(
      `SELECT id, name, suspended_at FROM agent
       WHERE suspended_at IS NULL AND ($1 = '' OR strpos(fold(name), fold($1)) > 0 OR starts_with(lower(email::text), lower($1)))
       ORDER BY fold(name), id LIMIT $2`,
      [words, limit],
    )) as AgentRow[];
    return rows.map(toAgent);
  }
}
