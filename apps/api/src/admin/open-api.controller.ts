import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { AnyAgent, CurrentActor, CurrentLanguage, type AgentActor, type Language } from '@sprawa/identity';
import { admit } from '@sprawa/permissions';
import { AdminRoutes } from './admin-route.js';
import { OpenApi } from './open-api.js';

const OPERATE = ['operate.queue', 'operate.mail', 'operate.sessions', 'operate.maintenance'] as const;

@Controller('admin')
@AdminRoutes('OpenAPI')
@ApiExcludeController()
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  /** For whoever may use any part of it. */
  @Get('openapi.json')
  @AnyAgent()
  read(@CurrentActor() actor: AgentActor, @CurrentLanguage() language: Language): OpenAPIObject {
    const right = OPERATE.find((each) => actor.rights.has(each)) ?? OPERATE[0];
    admit(actor, { to: 'agents', right }, language);
    return this.openApi.document();
  }
}
