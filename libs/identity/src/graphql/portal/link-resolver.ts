import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Link, MutationRequestPasswordResetArgs, QueryLinkArgs } from '@sprawa/contracts/portal';
import { DataSource } from 'typeorm';
import { Public } from '../../access/access.js';
import { CurrentLanguage } from '../../access/request-context.js';
import { findCustomer } from '../../customers/find-customer.js';
import type { Language } from '../../languages/language.js';
import { Links } from '../../links/links.js';
import { PasswordReset } from '../../password-reset/password-reset.js';
import { Activations } from '../../portal-account/activations.js';

@Resolver('Link')
export class PortalLinkResolver {
  constructor(
    private readonly source: DataSource,
    private readonly links: Links,
    private readonly activations: Activations,
    private readonly passwordReset: PasswordReset,
  ) {}

  @Query()
  @Public()
  async link(@Args() { token }: QueryLinkArgs): Promise<Link | null> {
    const link = await this.links.peek(token);
    if (!link?.email || ['set-up', 'reset-agent-password', 'invite-agent'].includes(link.purpose))
      return null;
    const opened = { email: link.email, expiresAt: link.expiresAt.toISOString() };
    if (link.purpose === 'reset-password')
      return { ...opened, purpose: 'RESET_PASSWORD', subject: null, name: null };
    const waiting = link.subjectId ? await this.activations.describe(link.subjectId) : null;
    return {
      ...opened,
      purpose: (await findCustomer(this.source, link.email)) ? 'ACTIVATE' : 'REGISTER',
      subject: waiting?.subject ?? null,
      name: waiting?.name ?? null,
    };
  }

  @Mutation()
  @Public()
  async requestPasswordReset(
    @Args() { email }: MutationRequestPasswordResetArgs,
    @CurrentLanguage() language: Language,
  ): Promise<boolean> {
    await this.passwordReset.request('portal', email, language);
    return true;
  }
}
