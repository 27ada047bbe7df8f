import { Module } from '@nestjs/common';
import { CasesAgentDoor, CasesHttp, CasesPortalDoor } from '@sprawa/cases';
import { ChannelsAgentDoor, ChannelsHttp, ChannelsPortalDoor } from '@sprawa/channels';
import { ContactsAgentDoor } from '@sprawa/contacts';
import { IdentityAgentDoor, IdentityHttp, IdentityPortalDoor } from '@sprawa/identity';
import { PermissionsAgentDoor, PermissionsHttp } from '@sprawa/permissions';
import { TemplatesAgentDoor } from '@sprawa/templates';
import { AdminModule } from './admin/admin.module.js';
import { graphqlDoor } from './doors/graphql-door.js';
import { RootAgentDoor, RootPortalDoor } from './root.resolver.js';
import { GuestWallModule } from './wall/guest-wall.module.js';
import { libraries, watch } from './worker.module.js';

const agentDoor = [
  RootAgentDoor,
  IdentityAgentDoor,
  PermissionsAgentDoor,
  ContactsAgentDoor,
  TemplatesAgentDoor,
  CasesAgentDoor,
  ChannelsAgentDoor,
];
const portalDoor = [RootPortalDoor, IdentityPortalDoor, CasesPortalDoor, ChannelsPortalDoor];

/** Composition only: which modules there are, and what each door lets through. */
@Module({
  imports: [
    ...libraries,
    IdentityHttp,
    PermissionsHttp,
    CasesHttp,
    ChannelsHttp,
    AdminModule,
    GuestWallModule,
    ...agentDoor,
    ...portalDoor,
    graphqlDoor('agent', agentDoor),
    graphqlDoor('portal', portalDoor),
  ],
  ...watch,
})
export class AppModule {}
