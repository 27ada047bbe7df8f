import { Module, OnModuleInit } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '@sprawa/identity';
import { Transactions } from '@sprawa/platform';
import { AuditExportController } from './audit/audit-export.controller.js';
import { AuditResolver } from './graphql/agent/audit-resolver.js';
import { ReadAudit } from './audit/read-audit.js';
import { AccessGuard } from './access/access-guard.js';
import { OperationsNameTheirRight } from './access/operations-name-their-right.js';
import { ActorMemory } from './actor/actor-memory.js';
import { ActorLoader } from './actor/load-actor.js';
import { PeopleResolver } from './graphql/agent/people-resolver.js';
import { RolesResolver } from './graphql/agent/roles-resolver.js';
import { StaffGroupsResolver } from './graphql/agent/staff-groups-resolver.js';
import { TokenUse } from './actor/token-use.js';
import { StaffResolver } from './graphql/agent/staff-resolver.js';
import { WorkQueueResolver } from './graphql/agent/work-queue-resolver.js';
import { DeleteStaffGroup } from './groups/delete-group.js';
import { ReadGroups } from './groups/read-groups.js';
import { SaveStaffGroup } from './groups/save-group.js';
import { InvitePerson } from './people/invite-person.js';
import { OpenWork } from './people/open-work.js';
import { ReadPeople } from './people/read-people.js';
import { ReviseInvitation } from './people/revise-invitation.js';
import { RevisePerson } from './people/revise-person.js';
import { SuspendPerson } from './people/suspend-person.js';
import { DeleteRole } from './roles/delete-role.js';
import { ensureRoles } from './roles/ensure-roles.js';
import { ReadRoles } from './roles/read-roles.js';
import { SaveRole } from './roles/save-role.js';

const people = [
  OpenWork,
  ReadPeople,
  InvitePerson,
  ReviseInvitation,
  RevisePerson,
  SuspendPerson,
  ReadGroups,
  SaveStaffGroup,
  DeleteStaffGroup,
  ReadRoles,
  SaveRole,
  DeleteRole,
];

/** Who may do what: once imported anywhere, every operation and route of the whole program is guarded. */
@Module({
  imports: [DiscoveryModule, IdentityModule],
  providers: [
    ActorLoader,
    ActorMemory,
    ...people,
    TokenUse,
    ReadAudit,
    OperationsNameTheirRight,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [ActorLoader, ReadAudit, ...people],
})
export class PermissionsModule implements OnModuleInit {
  constructor(private readonly transactions: Transactions) {}

  async onModuleInit(): Promise<void> {
    await this.transactions.run(ensureRoles);
  }
}

/** Resolvers of the agents' door. */
@Module({
  imports: [PermissionsModule],
  providers: [
    StaffResolver,
    WorkQueueResolver,
    AuditResolver,
    PeopleResolver,
    StaffGroupsResolver,
    RolesResolver,
  ],
})
export class PermissionsAgentDoor {}

/** Routes under /audit. */
@Module({ imports: [PermissionsModule], controllers: [AuditExportController] })
export class PermissionsHttp {}
