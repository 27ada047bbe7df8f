import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { CasesAgentDoor, CasesModule, CasesPortalDoor } from '@sprawa/cases';
import { ChannelsHttp, ChannelsModule, ChannelsPortalDoor } from '@sprawa/channels';
import { ContactsAgentDoor, ContactsModule } from '@sprawa/contacts';
import { DemoModule } from '@sprawa/demo';
import { IdentityAgentDoor, IdentityHttp, IdentityModule, IdentityPortalDoor } from '@sprawa/identity';
import { PermissionsAgentDoor, PermissionsModule } from '@sprawa/permissions';
import { PlatformModule } from '@sprawa/platform';
import { graphqlDoor } from './doors/graphql-door.js';
import { HealthController } from './health/health.controller.js';
import { CodedErrorFilter } from './http/coded-error-filter.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { RootAgentDoor, RootPortalDoor } from './root.resolver.js';

const agentDoor = [RootAgentDoor, IdentityAgentDoor, PermissionsAgentDoor, ContactsAgentDoor, CasesAgentDoor];
const portalDoor = [RootPortalDoor, IdentityPortalDoor, CasesPortalDoor, ChannelsPortalDoor];

/** Composition only: which modules there are, and what each door lets through. */
@Module({
  imports: [
    PlatformModule,
    IdentityModule,
    PermissionsModule,
    ContactsModule,
    CasesModule,
    ChannelsModule,
    DemoModule,
    IdentityHttp,
    ChannelsHttp,
    ...agentDoor,
    ...portalDoor,
    graphqlDoor('agent', agentDoor),
    graphqlDoor('portal', portalDoor),
  ],
  controllers: [HealthController, MetricsController],
  providers: [{ provide: APP_FILTER, useClass: CodedErrorFilter }],
})
export class AppModule {}
