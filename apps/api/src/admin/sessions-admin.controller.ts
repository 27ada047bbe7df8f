import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiQuery } from '@nestjs/swagger';
import {
  CurrentActor,
  CurrentLanguage,
  InputChecks,
  Requires,
  SignedInSessions,
  fieldsOf,
  type AgentActor,
  type Door,
  type Language,
} from '@sprawa/identity';
import { CodedError } from '@sprawa/platform';
import { AdminRoutes, Changes } from './admin-route.js';
import { adminMessage } from './messages.js';
import { CountShape, EndAccountShape, SessionsShape } from './shapes.js';

@Controller('admin/sessions')
@AdminRoutes('Sessions')
export class SessionsAdminController {
  constructor(private readonly sessions: SignedInSessions) {}

  @Get()
  @Requires('operate.sessions')
  @ApiOperation({ summary: 'Who is signed in at a door, or where one account is.' })
  @ApiQuery({ name: 'door', enum: ['agent', 'portal'], required: false, description: 'agent if left out' })
  @ApiQuery({ name: 'email', required: false })
  @ApiOkResponse({ type: SessionsShape })
  async list(
    @Query('door') door: unknown,
    @Query('email') email: unknown,
    @CurrentLanguage() language: Language,
  ): Promise<SessionsShape> {
    const checks = new InputChecks(language);
    const at = doorOf(door ?? 'agent', checks);
    const whose = email === undefined || email === '' ? null : checks.email('email', email);
    checks.done();
    return { sessions: await this.sessions.ofDoor(at, whose) };
  }

  @Post(':id/end')
  @HttpCode(200)
  @Requires('operate.sessions')
  @Changes()
  @ApiOperation({ summary: 'Ends one session.' })
  @ApiBody({ type: Object })
  @ApiOkResponse({ type: CountShape })
  async end(
    @Param('id') id: string,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<CountShape> {
    if (!(await this.sessions.end(actor, id)))
      throw new CodedError('NOT_FOUND', adminMessage(language, 'noSession'));
    return { count: 1 };
  }

  @Post('end')
  @HttpCode(200)
  @Requires('operate.sessions')
  @Changes()
  @ApiOperation({ summary: 'Signs an account out everywhere.' })
  @ApiBody({ type: EndAccountShape })
  @ApiOkResponse({ type: CountShape })
  async endOfAccount(
    @Body() body: unknown,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<CountShape> {
    const checks = new InputChecks(language);
    const { door, email } = fieldsOf(body);
    const at = doorOf(door, checks);
    const whose = checks.email('email', email);
    checks.done();
    return { count: await this.sessions.endOfAccount(actor, at, whose) };
  }
}

function doorOf(given: unknown, checks: InputChecks): Door {
  if (given !== 'agent' && given !== 'portal')
    checks.say('door', adminMessage(checks.language, 'oneOf', { choices: 'agent, portal' }));
  return given as Door;
}
