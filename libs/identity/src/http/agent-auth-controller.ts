import { Body, Controller, HttpCode, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { AuditLog, CodedError, Transactions } from '@sprawa/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.js';
import { CurrentLanguage, callerOf } from '../access/request-context.js';
import { fieldsOf } from '../input/input-checks.js';
import { signInMessage } from '../sign-in/messages.js';
import type { Language } from '../languages/language.js';
import { Invitations } from '../invitations/invitations.js';
import { PasswordReset } from '../password-reset/password-reset.js';
import { StartSession, type StartedSession } from '../sessions/start-session.js';
import { SetUp } from '../set-up/set-up.js';
import { AgentPasswordGuard } from '../sign-in/sign-in-strategies.js';
import { JsonOnly } from './json-only.js';
import { RefusalFilter } from './refusal-filter.js';

@Controller('auth/agent')
@UseFilters(RefusalFilter)
export class AgentAuthController {
  constructor(
    private readonly sessions: StartSession,
    private readonly setUp: SetUp,
    private readonly passwordReset: PasswordReset,
    private readonly invitations: Invitations,
    private readonly transactions: Transactions,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Public()
  @UseGuards(JsonOnly, AgentPasswordGuard)
  signIn(
    @Req() request: FastifyRequest & { user: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartedSession> {
    return this.sessions.start('agent', request.user, request, reply);
  }

  @Post('sign-out')
  @HttpCode(204)
  @Public()
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.sessions.end('agent', request, reply);
  }

  @Post('set-up')
  @HttpCode(200)
  @Public()
  @UseGuards(JsonOnly)
  async setUpProgram(
    @Body() body: unknown,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartedSession> {
    const token = await this.transactions.run(async (tx) => {
      const agentId = await this.setUp.complete(tx, fieldsOf(body), language);
      await AuditLog.write(tx, {
        ...{ by: { kind: 'agent', agentId, from: callerOf(request) }, action: 'set-up.done' },
      });
      return this.sessions.open(tx, 'agent', agentId, request);
    });
    return this.sessions.give(reply, 'agent', token);
  }

  /** Answers the same whether the address is known or not, at the same pace: it is looked up later, by the worker. */
  @Post('forgot')
  @HttpCode(204)
  @Public()
  @UseGuards(JsonOnly)
  async forgot(@Body() body: unknown, @CurrentLanguage() language: Language): Promise<void> {
    const { email } = fieldsOf(body);
    await this.passwordReset.request('agent', typeof email === 'string' ? email : '', language);
  }

  /**
   * Whose password the link of a mail changes, or whom it invites.
   * @throws CodedError LINK_INVALID, alike for unknown, used and expired
   */
  @Post('reset-link')
  @HttpCode(200)
  @Public()
  @UseGuards(JsonOnly)
  async resetLink(@Body() body: unknown, @CurrentLanguage() language: Language): Promise<OpenedLink> {
    const { token } = fieldsOf(body);
    const reset = await this.passwordReset.describe(token);
    if (reset) return reset;
    const invitation = await this.invitations.describe(token);
    if (invitation) return { ...invitation, invited: true };
    throw new CodedError('LINK_INVALID', signInMessage(language, 'linkInvalid'));
  }

  /** Signs nobody in: whoever holds the mailbox still has to give the new password. */
  @Post('reset-password')
  @HttpCode(204)
  @Public()
  @UseGuards(JsonOnly)
  async resetPassword(
    @Body() body: unknown,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const fields = fieldsOf(body);
    const invited = await this.invitations.describe(fields.token);
    await this.transactions.run((tx) =>
      invited
        ? this.invitations.accept(tx, fields, language, callerOf(request))
        : this.passwordReset.complete(tx, 'agent', fields, language, callerOf(request)),
    );
  }
}

interface OpenedLink {
  email: string;
  invited?: true;
  /** Of whoever is invited: it was told to us, not asked of them. */
  name?: string;
}
