import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { Clock, InputError } from '@sprawa/platform';
import { Requires } from '../../access/access.js';
import type { AgentActor } from '../../access/actor.js';
import { CurrentActor } from '../../access/request-context.js';
import { toAgent } from '../../agents/agent.js';
import { KeepTokens } from '../../api-tokens/keep-tokens.js';
import { ReadTokens } from '../../api-tokens/read-tokens.js';
import { grantable, inForce } from '../../api-tokens/scopes.js';
import type { TokenRow } from '../../api-tokens/token-row.js';
import { InputChecks } from '../../input/input-checks.js';
import { toRefused, type RefusedResult } from '../../input/refused.js';

/** Tokens of integrations (AD-4). Whoever made some and may make none any more still sees and revokes them. */
@Resolver()
export class ApiTokensResolver {
  constructor(
    private readonly tokens: ReadTokens,
    private readonly keep: KeepTokens,
    private readonly clock: Clock,
  ) {}

  @Query()
  @Requires('self')
  async myApiTokens(@CurrentActor() actor: AgentActor): Promise<Sdl.ApiToken[]> {
    return (await this.tokens.mine(actor.agentId)).map((row) => this.toToken(row));
  }

  @Query()
  @Requires('token.manage')
  async allApiTokens(
    @CurrentActor() actor: AgentActor,
    @Args() args: Sdl.QueryAllApiTokensArgs,
  ): Promise<Sdl.ApiTokenPage> {
    const checks = new InputChecks(actor.language);
    const first = checks.count('first', args.first, { max: 100, usual: 50 });
    checks.done();
    const { rows, more } = await this.tokens.page(first, args.after ?? null);
    return { rows: rows.map((row) => this.toToken(row)), endCursor: more ? rows.at(-1)!.id : null };
  }

  @Query()
  @Requires('token.create')
  apiTokenScopes(@CurrentActor() actor: AgentActor): string[] {
    return grantable(actor);
  }

  @Mutation()
  @Requires('token.create')
  async createApiToken(
    @CurrentActor() actor: AgentActor,
    @Args() { input }: Sdl.MutationCreateApiTokenArgs,
  ): Promise<(Sdl.ApiTokenCreated & { __typename: 'ApiTokenCreated' }) | RefusedResult> {
    try {
      const { id, secret } = await this.keep.make(actor, { ...input, streamIds: input.streamIds ?? null });
      const made = (await this.tokens.mine(actor.agentId)).find((row) => row.id === id)!;
      return { __typename: 'ApiTokenCreated', token: this.toToken(made), secret };
    } catch (error) {
      if (error instanceof InputError) return toRefused(error);
      throw error;
    }
  }

  @Mutation()
  @Requires('self')
  revokeApiToken(
    @CurrentActor() actor: AgentActor,
    @Args() { id }: Sdl.MutationRevokeApiTokenArgs,
  ): Promise<boolean> {
    return this.keep.revoke(actor, id);
  }

  private toToken(row: TokenRow): Sdl.ApiToken {
    return {
      id: row.id,
      name: row.name,
      hint: row.hint,
      agent: toAgent({ id: row.agent_id, name: row.agent_name, suspended_at: row.agent_suspended_at }),
      scopes: row.scopes,
      inForce: inForce(row.scopes, row.rights),
      streamIds: row.stream_ids,
      state: this.stateOf(row),
      createdAt: row.created_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      revokedAt: row.revoked_at?.toISOString() ?? null,
      revokedBy: row.revoker_name,
      lastUsedAt: row.last_used_at?.toISOString() ?? null,
      lastUsedFrom: row.last_used_from,
    };
  }

  private stateOf(row: TokenRow): Sdl.ApiTokenState {
    if (row.revoked_at) return 'REVOKED';
    if (row.expires_at <= this.clock.now()) return 'EXPIRED';
    return row.agent_suspended_at ? 'RESTING' : 'WORKING';
  }
}
