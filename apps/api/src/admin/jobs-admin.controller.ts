import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiQuery } from '@nestjs/swagger';
import {
  CurrentActor,
  CurrentLanguage,
  InputChecks,
  Requires,
  fieldsOf,
  type AgentActor,
  type Language,
} from '@sprawa/identity';
import { CodedError, OUTBOX_STATES, OutboxQueue, type OutboxPage } from '@sprawa/platform';
import { AdminRoutes, Changes } from './admin-route.js';
import { JobCountsShape, JobsShape, ReasonShape, RetryShape } from './job-shapes.js';
import { adminMessage } from './messages.js';
import { choice, pageSize } from './query-checks.js';
import { CountShape } from './shapes.js';

/** Longest topic there could be. */
const TOPIC = 100;

@Controller('admin/jobs')
@AdminRoutes('Jobs and dead letters')
export class JobsAdminController {
  constructor(private readonly queue: OutboxQueue) {}

  @Get()
  @Requires('operate.queue')
  @ApiOperation({ summary: 'Jobs, the newest first; without what they are about.' })
  @ApiQuery({ name: 'state', enum: OUTBOX_STATES, required: false })
  @ApiQuery({ name: 'topic', required: false })
  @ApiQuery({ name: 'first', required: false, description: '1–200, 50 if left out' })
  @ApiQuery({ name: 'after', required: false, description: 'endCursor of the page before' })
  @ApiOkResponse({ type: JobsShape })
  async list(
    @Query() query: Record<string, unknown>,
    @CurrentLanguage() language: Language,
  ): Promise<OutboxPage> {
    const checks = new InputChecks(language);
    const state = choice(checks, 'state', query.state, OUTBOX_STATES);
    const topic = checks.line('topic', query.topic, { max: TOPIC, required: false });
    const first = pageSize(checks, query.first, 200);
    const after = checks.line('after', query.after, { max: 100, required: false });
    checks.done();
    return this.queue.page({
      ...(state && { state }),
      ...(topic && { topic }),
      ...(after && { after }),
      first,
    });
  }

  @Get('counts')
  @Requires('operate.queue')
  @ApiOperation({ summary: 'How many by topic and state; of those done, the last 24 hours.' })
  @ApiOkResponse({ type: JobCountsShape })
  async counts(): Promise<JobCountsShape> {
    return { counts: await this.queue.counts() };
  }

  @Post('retry')
  @HttpCode(200)
  @Requires('operate.queue')
  @Changes()
  @ApiOperation({ summary: 'Tries dead jobs again: all of a topic, or all.' })
  @ApiBody({ type: RetryShape })
  @ApiOkResponse({ type: CountShape })
  async retryAll(
    @Body() body: unknown,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<CountShape> {
    const checks = new InputChecks(language);
    const { topic, all } = fieldsOf(body);
    const which = checks.line('topic', topic, { max: TOPIC, required: false });
    if (Boolean(which) === (all === true)) checks.say('topic', adminMessage(language, 'chooseTopic'));
    checks.done();
    return { count: await this.queue.retry(which ? { topic: which } : 'all', actor) };
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Requires('operate.queue')
  @Changes()
  @ApiOperation({ summary: 'Tries one dead job again, with a full set of tries.' })
  @ApiBody({ type: Object })
  @ApiOkResponse({ type: CountShape })
  async retry(
    @Param('id') id: string,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<CountShape> {
    const count = await this.queue.retry({ id }, actor);
    if (count === 0) throw new CodedError('NOT_FOUND', adminMessage(language, 'noJob'));
    return { count };
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Requires('operate.queue')
  @Changes()
  @ApiOperation({ summary: 'Lays a dead job aside for good, and notes why.' })
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
    if (!(await this.queue.discard(id, reason, actor)))
      throw new CodedError('NOT_FOUND', adminMessage(language, 'noJob'));
    return { count: 1 };
  }
}
