import { Controller, Get, Res } from '@nestjs/common';
import { Public } from '@sprawa/identity';
import { Readiness, type Report } from '@sprawa/platform';
import type { FastifyReply } from 'fastify';

/** For balancers and supervisors; tells which part answers, and nothing more of it. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. */
  @Get('live')
  @Public()
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** It can do its work: 200, or 503 when a part of it fails. */
  @Get('ready')
  @Public()
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: 'ok' | 'failing'; checks: Report['checks'] }> {
    const { ready, checks } = await this.readiness.report();
    void reply.status(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: ready ? 'ok' : 'failing', checks };
  }
}
