import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Me, MutationUpdateMeArgs, Refused } from '@sprawa/contracts/agent';
import { InputError } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { Public, Requires } from '../../access/access.js';
import type { Actor, AgentActor } from '../../access/actor.js';
import { CurrentActor, CurrentLanguage } from '../../access/request-context.js';
import { toAgent } from '../../agents/agent.js';
import { InputChecks } from '../../input/input-checks.js';
import { toRefused } from '../../input/refused.js';
import { inLanguage, type Language } from '../../languages/language.js';

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
    try {
      checks.done();
    } catch (error) {
      if (error instanceof InputError) return toRefused(error);
      throw error;
    }
    await this.source.query(`UPDATE agent SET name = $2, language = $3 WHERE id = $1`, [
      actor.agentId,
      name,
      language,
    ]);
    return this.toMe({ ...actor, name, language });
  }

  private async toMe(actor: AgentActor): Promise<Me> {
    const [role] = (await this.source.query(`SELECT name FROM role WHERE key = $1`, [actor.roleKey])) as {
      name: Record<string, string>;
    }[];
    return {
      __typename: 'Me',
      agent: toAgent({ id: actor.agentId, name: actor.name, suspended_at: null }),
      email: actor.email,
      language: actor.language,
      role: inLanguage(role?.name ?? {}, actor.language) || actor.roleKey,
      rights: [...actor.rights],
    };
  }
}
