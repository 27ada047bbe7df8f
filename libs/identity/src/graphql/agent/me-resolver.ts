import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Me as WholeMe, MutationUpdateMeArgs, Refused } from '@sprawa/contracts/agent';
import { InputError } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { Public, Requires } from '../../access/access.js';
import type { Actor, AgentActor } from '../../access/actor.js';
import { CurrentActor, CurrentLanguage } from '../../access/request-context.js';
import { toAgent } from '../../agents/agent.js';
import { ACT } from '../../api-tokens/scopes.js';
import { InputChecks } from '../../input/input-checks.js';
import { toRefused } from '../../input/refused.js';
import { inLanguage, type Language } from '../../languages/language.js';

/** How one likes to work is read where it is asked for. */
type Me = Omit<WholeMe, 'preferences'>;

@Resolver('Me')
export class AgentMeResolver {
  constructor(private readonly source: DataSource) {}

  @Query()
  @Public()
  me(@CurrentActor() actor: Actor | null): Promise<Me> | null {
    return actor?.kind === 'agent' ? this.toMe(actor) : null;
  }

  @Mutation()
  @Requires('self')
  async updateMe(
    @Args() { input }: MutationUpdateMeArgs,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() asked: Language,
  ): Promise<Me | Refused> {
    const checks = new InputChecks(asked);
    // Left out and null both mean: stays as it is.
    const name = input.name == null ? actor.name : checks.line('name', input.name);
    const language = input.language == null ? actor.language : checks.languageOf('language', input.language);
    const zones = [input.timeZone, input.browserTimeZone].map((zone, index) =>
      zone == null ? null : checks.timeZone(index === 0 ? 'timeZone' : 'browserTimeZone', zone),
    );
    try {
      checks.done();
    } catch (error) {
      if (error instanceof InputError) return toRefused(error);
      throw error;
    }
    await this.source.query(
      `UPDATE agent SET name = $2, language = $3, time_zone = nullif(coalesce($4, time_zone), ''),
         browser_time_zone = nullif(coalesce($5, browser_time_zone), '') WHERE id = $1`,
      [actor.agentId, name, language, ...zones],
    );
    return this.toMe({ ...actor, name, language });
  }

  private async toMe(actor: AgentActor): Promise<Me> {
    const [kept] = (await this.source.query(
      `SELECT a.time_zone, a.browser_time_zone, (SELECT r.name FROM role r WHERE r.key = $2) AS role_name FROM agent a WHERE a.id = $1`,
      [actor.agentId, actor.roleKey],
    )) as {
      time_zone: string | null;
      browser_time_zone: string | null;
      role_name: Record<string, string> | null;
    }[];
    return {
      __typename: 'Me',
      agent: toAgent({ id: actor.agentId, name: actor.name, suspended_at: null }),
      email: actor.email,
      language: actor.language,
      timeZone: kept?.time_zone ?? null,
      browserTimeZone: kept?.browser_time_zone ?? null,
      role: inLanguage(kept?.role_name ?? {}, actor.language) || actor.roleKey,
      rights: [...actor.rights, ...(actor.token?.mayAct ? [ACT] : [])],
    };
  }
}
