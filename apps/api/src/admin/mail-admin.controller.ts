import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiProduces, ApiQuery } from '@nestjs/swagger';
import { LEDGER_PAGE, MailLedger, type LedgerPage } from '@sprawa/channels';
import {
  CurrentActor,
  CurrentLanguage,
  InputChecks,
  Requires,
  fieldsOf,
  type AgentActor,
  type Language,
} from '@sprawa/identity';
import { CodedError } from '@sprawa/platform';
import type { FastifyReply } from 'fastify';
import { once } from 'node:events';
import { AdminRoutes, Changes } from './admin-route.js';
import { ReasonShape } from './job-shapes.js';
import { LedgerCountsShape, LedgerPageShape, MAIL_STATES, ReprocessShape } from './mail-shapes.js';
import { adminMessage } from './messages.js';
import { choice, pageSize } from './query-checks.js';
import { CountShape } from './shapes.js';

const ADDRESS = 320;

@Controller('admin/mail')
@AdminRoutes('Mail ledger and quarantine')
export class MailAdminController {
  constructor(private readonly ledger: MailLedger) {}

  @Get()
  @Requires('operate.mail')
  @ApiOperation({ summary: 'Mails that came in, the newest first, and what became of each.' })
  @ApiQuery({ name: 'state', enum: MAIL_STATES, required: false })
  @ApiQuery({ name: 'mailbox', required: false })
  @ApiQuery({ name: 'first', required: false, description: `1–${LEDGER_PAGE}, 50 if left out` })
  @ApiQuery({ name: 'after', required: false, description: 'next of the page before' })
  @ApiOkResponse({ type: LedgerPageShape })
  async list(
    @Query() query: Record<string, unknown>,
    @CurrentLanguage() language: Language,
  ): Promise<LedgerPage> {
    const checks = new InputChecks(language);
    const state = choice(checks, 'state', query.state, MAIL_STATES);
    const mailbox = checks.line('mailbox', query.mailbox, { max: ADDRESS, required: false });
    const first = pageSize(checks, query.first, LEDGER_PAGE);
    const after = checks.line('after', query.after, { max: 200, required: false });
    checks.done();
    return this.ledger.page({ ...(state && { state }), ...(mailbox && { mailbox }) }, first, after || null);
  }

  @Get('counts')
  @Requires('operate.mail')
  @ApiOperation({ summary: 'How many mails stand where, by mailbox and state.' })
  @ApiOkResponse({ type: LedgerCountsShape })
  async counts(): Promise<LedgerCountsShape> {
    return { counts: await this.ledger.counts() };
  }

  @Get(':id/raw')
  @Requires('operate.mail')
  @ApiOperation({ summary: 'A mail byte by byte as it came.' })
  @ApiProduces('message/rfc822')
  async raw(
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const mail = await this.ledger.raw(id);
    if (!mail) throw new CodedError('NOT_FOUND', adminMessage(language, 'noMail'));
    await once(mail.stream, 'open').catch(() => {
      throw new CodedError('NOT_FOUND', adminMessage(language, 'noBytes'));
    });
    await reply
      .headers({
        'content-type': 'message/rfc822',
        'content-length': mail.size,
        'content-disposition': 'attachment; filename="mail.eml"',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(mail.stream);
  }

  @Post('reprocess')
  @HttpCode(200)
  @Requires('operate.mail')
  @Changes()
  @ApiOperation({ summary: 'Gives mails in quarantine their tries anew: those of a mailbox, or all.' })
  @ApiBody({ type: ReprocessShape })
  @ApiOkResponse({ type: CountShape })
  async reprocessMany(
    @Body() body: unknown,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<CountShape> {
    const checks = new InputChecks(language);
    const { mailbox, all } = fieldsOf(body);
    const which = checks.line('mailbox', mailbox, { max: ADDRESS, required: false });
    if (Boolean(which) === (all === true)) checks.say('mailbox', adminMessage(language, 'chooseMailbox'));
    checks.done();
    return { count: await this.ledger.reprocess(which ? { mailbox: which } : 'all', actor.agentId, actor) };
  }

  @Post(':id/reprocess')
  @HttpCode(200)
  @Requires('operate.mail')
  @Changes()
  @ApiOperation({ summary: 'Gives one mail in quarantine its tries anew.' })
  @ApiBody({ type: Object })
  @ApiOkResponse({ type: CountShape })
  async reprocess(
    @Param('id') id: string,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<CountShape> {
    const count = await this.ledger.reprocess({ id }, actor.agentId, actor);
    if (count === 0) throw new CodedError('NOT_FOUND', adminMessage(language, 'notSetAside'));
    return { count };
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Requires('operate.mail')
  @Changes()
  @ApiOperation({ summary: 'Throws a mail in quarantine away, and notes why; its bytes stay.' })
  @ApiBody({ type: ReasonShape })
  @ApiOkResponse({ type: CountShape })
  async discard(
    @Param('id') id: string,
    @Body() body: unknown,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<CountShape> {
    const checks = new InputChecks(language);
    const reason = checks.line('reason', fieldsOf(body).reason, { max: 500 });
    checks.done();
    if (!(await this.ledger.discard(id, reason, actor.agentId, actor)))
      throw new CodedError('NOT_FOUND', adminMessage(language, 'notSetAside'));
    return { count: 1 };
  }
}
