import { Controller, Get, Param, Res, UseFilters } from '@nestjs/common';
import { Public, RefusalFilter } from '@sprawa/identity';
import { CodedError, Settings } from '@sprawa/platform';
import type { FastifyReply } from 'fastify';
import { DemoMailbox, type DemoMail } from '../outgoing/demo-mailbox.js';
import { DEMO_PAGE_POLICY, demoListPage, demoMailPage } from './demo-page.js';

/** The mailbox of those who try the program out. In production, and once mail is really sent, it is not there. */
@Controller('demo')
@UseFilters(RefusalFilter)
export class DemoMailController {
  constructor(
    private readonly settings: Settings,
    private readonly mailbox: DemoMailbox,
  ) {}

  /** The latest 200, newest first, as machines read them. */
  @Get('mail.json')
  @Public()
  async json(@Res({ passthrough: true }) reply: FastifyReply): Promise<DemoMail[]> {
    this.assertDemo();
    reply.header('cache-control', 'no-store');
    return this.mailbox.latest();
  }

  @Get('mail')
  @Public()
  async list(@Res() reply: FastifyReply): Promise<void> {
    this.assertDemo();
    this.show(reply, demoListPage(await this.mailbox.latest(), this.settings.TIME_ZONE));
  }

  @Get('mail/:id')
  @Public()
  async one(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    this.assertDemo();
    const mail = await this.mailbox.find(id);
    if (!mail) throw new CodedError('NOT_FOUND', 'There is no such mail.');
    this.show(reply, demoMailPage(mail, this.settings.TIME_ZONE));
  }

  private show(reply: FastifyReply, html: string): void {
    void reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': DEMO_PAGE_POLICY,
        'cache-control': 'no-store',
      })
      .send(html);
  }

  private assertDemo(): void {
    if (!this.settings.demo || this.settings.SMTP_URL)
      throw new CodedError('NOT_FOUND', 'There is no demo mailbox.');
  }
}
