import { Body, Controller, HttpCode, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { Transactions } from '@sprawa/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.js';
import { CurrentLanguage } from '../access/request-context.js';
import { fieldsOf } from '../input/input-checks.js';
import type { Language } from '../languages/language.js';
import { PasswordReset } from '../password-reset/password-reset.js';
import { PortalAccount, type Activated } from '../portal-account/portal-account.js';
import { StartSession, type StartedSession } from '../sessions/start-session.js';
import { CustomerPasswordGuard } from '../sign-in/sign-in-strategies.js';
import { JsonOnly } from './json-only.js';
import { RefusalFilter } from './refusal-filter.js';

@Controller('auth/portal')
@UseFilters(RefusalFilter)
export class PortalAuthController {
  constructor(
    private readonly sessions: StartSession,
    private readonly account: PortalAccount,
    private readonly passwordReset: PasswordReset,
    private readonly transactions: Transactions,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Public()
  @UseGuards(JsonOnly, CustomerPasswordGuard)
  signIn(
    @Req() request: FastifyRequest & { user: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartedSession> {
    return this.sessions.start('portal', request.user, request, reply);
  }

  @Post('sign-out')
  @HttpCode(204)
  @Public()
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.sessions.end('portal', request, reply);
  }

  @Post('register')
  @HttpCode(200)
  @Public()
  @UseGuards(JsonOnly)
  async register(
    @Body() body: unknown,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ caseNumber: string | null }> {
    const activated = await this.account.register(fieldsOf(body), language, (tx, id) =>
      this.sessions.open(tx, 'portal', id, request),
    );
    return this.answer(activated, reply);
  }

  @Post('activate')
  @HttpCode(200)
  @Public()
  @UseGuards(JsonOnly)
  async activate(
    @Body() body: unknown,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ caseNumber: string | null }> {
    const { token } = fieldsOf(body);
    const activated = await this.account.activateKnown(token, language, (tx, id) =>
      this.sessions.open(tx, 'portal', id, request),
    );
    return this.answer(activated, reply);
  }

  @Post('reset-password')
  @HttpCode(200)
  @Public()
  @UseGuards(JsonOnly)
  async resetPassword(
    @Body() body: unknown,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartedSession> {
    const token = await this.transactions.run(async (tx) => {
      const customerId = await this.passwordReset.complete(tx, 'portal', fieldsOf(body), language);
      return this.sessions.open(tx, 'portal', customerId, request);
    });
    return this.sessions.give(reply, 'portal', token);
  }

  private answer(
    { caseNumber, sessionToken }: Activated,
    reply: FastifyReply,
  ): { caseNumber: string | null } {
    if (sessionToken) this.sessions.give(reply, 'portal', sessionToken);
    return { caseNumber };
  }
}
