import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, CurrentLanguage, Requires, type AgentActor, type Language } from '@sprawa/identity';
import { CodedError, Maintenance, MaintenanceRuns, type MaintenanceRun } from '@sprawa/platform';
import { AdminRoutes, Changes } from './admin-route.js';
import { adminMessage } from './messages.js';
import { MaintenanceShape, RunShape } from './shapes.js';

const RUNS_SHOWN = 50;

@Controller('admin/maintenance')
@AdminRoutes('Maintenance')
export class MaintenanceAdminController {
  constructor(
    private readonly maintenance: Maintenance,
    private readonly runs: MaintenanceRuns,
  ) {}

  @Get()
  @Requires('operate.maintenance')
  @ApiOperation({ summary: 'The tasks there are, and their latest runs.' })
  @ApiOkResponse({ type: MaintenanceShape })
  async list(): Promise<MaintenanceShape> {
    return { tasks: this.maintenance.list(), runs: await this.runs.latest(RUNS_SHOWN) };
  }

  @Get('runs/:id')
  @Requires('operate.maintenance')
  @ApiOperation({ summary: 'One run: how far it is, and what came of it.' })
  @ApiOkResponse({ type: RunShape })
  async run(@Param('id') id: string, @CurrentLanguage() language: Language): Promise<MaintenanceRun> {
    const run = await this.runs.find(id);
    if (!run) throw new CodedError('NOT_FOUND', adminMessage(language, 'noRun'));
    return run;
  }

  @Post(':task')
  @HttpCode(202)
  @Requires('operate.maintenance')
  @Changes()
  @ApiOperation({ summary: 'Starts a task; one run of each at a time, over all processes.' })
  @ApiBody({ type: Object })
  @ApiAcceptedResponse({ type: RunShape })
  async start(
    @Param('task') task: string,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<MaintenanceRun> {
    try {
      return await this.maintenance.start(task, actor.agentId, actor);
    } catch (error) {
      if (error instanceof CodedError && error.code === 'NOT_FOUND')
        throw new CodedError('NOT_FOUND', adminMessage(language, 'noTask'));
      if (error instanceof CodedError && error.code === 'ALREADY_RUNNING')
        throw new CodedError('ALREADY_RUNNING', adminMessage(language, 'running'));
      throw error;
    }
  }
}
