import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Customer, MutationUpdateMeArgs, Refused } from '@sprawa/contracts/portal';
import { CodedError, CustomerReads, Transactions } from '@sprawa/platform';
import { CustomerOnly, Public } from '../../access/access.js';
import type { Actor, CustomerActor } from '../../access/actor.js';
import { CurrentActor, CurrentLanguage, type RequestContext } from '../../access/request-context.js';
import { InputChecks } from '../../input/input-checks.js';
import { toRefused } from '../../input/refused.js';
import type { Language } from '../../languages/language.js';
import { ChangePassword } from '../../passwords/change-password.js';
import { StartSession } from '../../sessions/start-session.js';

@Resolver('Customer')
export class PortalMeResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: CustomerReads,
    private readonly passwords: ChangePassword,
    private readonly start: StartSession,
  ) {}

  @Query()
  @Public()
  me(@CurrentActor() actor: Actor | null): Promise<Customer> | null {
    return actor?.kind === 'customer' ? this.toCustomer(actor) : null;
  }

  @Mutation()
  @CustomerOnly()
  async updateMe(
    @Args() { input }: MutationUpdateMeArgs,
    @CurrentActor() actor: CustomerActor,
    @CurrentLanguage() asked: Language,
    @Context('setCookie') setCookie?: RequestContext['setCookie'],
  ): Promise<Customer | Refused> {
    const checks = new InputChecks(asked);
    // Left out and null both mean: stays as it is.
    const name = input.name == null ? actor.name : checks.line('name', input.name);
    const language = input.language == null ? actor.language : checks.languageOf('language', input.language);
    const timeZone = input.timeZone == null ? null : checks.timeZone('timeZone', input.timeZone);
    try {
      if (input.newPassword != null) await this.passwords.check(actor, input, checks);
      checks.done();
    } catch (error) {
      if (error instanceof CodedError) return toRefused(error);
      throw error;
    }
    await this.transactions.run(async (tx) => {
      await tx.query(
        `UPDATE customer SET language = $2, time_zone = nullif(coalesce($3, time_zone), '') WHERE id = $1`,
        [actor.customerId, language, timeZone],
      );
      await tx.query(
        `UPDATE contact SET name = $2, version = version + 1, updated_at = now() WHERE id = $1 AND name <> $2`,
        [actor.contactId, name],
      );
    });
    if (input.newPassword != null) {
      const token = await this.passwords.set(actor, input.newPassword, Boolean(setCookie));
      if (token) setCookie?.(this.start.cookie('portal', token));
    }
    return this.toCustomer({ ...actor, name, language });
  }

  private async toCustomer(actor: CustomerActor): Promise<Customer> {
    const [kept] = await this.reads.read<{ time_zone: string | null }>(
      actor,
      `SELECT time_zone FROM customer WHERE id = $1`,
      [actor.customerId],
    );
    return {
      __typename: 'Customer',
      id: actor.customerId,
      name: actor.name,
      email: actor.email,
      language: actor.language,
      timeZone: kept?.time_zone ?? null,
    };
  }
}
