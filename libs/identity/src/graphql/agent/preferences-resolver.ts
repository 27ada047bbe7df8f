import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationSetPreferencesArgs, Preferences } from '@sprawa/contracts/agent';
import { DataSource } from 'typeorm';
import { Requires } from '../../access/access.js';
import type { AgentActor } from '../../access/actor.js';
import { CurrentActor } from '../../access/request-context.js';

const COLUMNS = `newest_first AS "newestFirst", assigns_to_me AS "assignToMe", back_to_list AS "backToList"`;

/** How an agent likes to work, the same wherever they sign in (CS-18, CS-19). */
@Resolver('Me')
export class PreferencesResolver {
  constructor(private readonly source: DataSource) {}

  /** Of whoever asks: there is no other `Me`. */
  @ResolveField()
  async preferences(@CurrentActor() actor: AgentActor): Promise<Preferences> {
    const [row] = (await this.source.query(`SELECT ${COLUMNS} FROM agent WHERE id = $1`, [
      actor.agentId,
    ])) as [Preferences];
    return row;
  }

  @Mutation()
  @Requires('self')
  async setPreferences(
    @Args() { input: { newestFirst, assignToMe, backToList } }: MutationSetPreferencesArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Preferences> {
    const [[row]] = (await this.source.query(
      `UPDATE agent SET newest_first = coalesce($2, newest_first), assigns_to_me = coalesce($3, assigns_to_me),
         back_to_list = coalesce($4, back_to_list) WHERE id = $1 RETURNING ${COLUMNS}`,
      [actor.agentId, newestFirst ?? null, assignToMe ?? null, backToList ?? null],
    )) as [[Preferences], number];
    return row;
  }
}
