import { Controller, Get, Req, Res } from '@nestjs/common';
import { Public } from '@sprawa/identity';
import { CodedError, Metrics, Settings } from '@sprawa/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayReadMetrics } from './may-read-metrics.js';

/** Prometheus asks here. Not by session: by METRICS_TOKEN, or from this machine when there is none. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Public()
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = { address: request.ip, authorization: request.headers.authorization };
    if (!mayReadMetrics(asked, this.settings.METRICS_TOKEN))
      throw new CodedError(
        'FORBIDDEN',
        'Metrics are read with the token of METRICS_TOKEN, or without one from the same machine.',
      );
    const { contentType, body } = await this.metrics.text();
    await reply.headers({ 'content-type': contentType, 'cache-control': 'no-store' }).send(body);
  }
}
