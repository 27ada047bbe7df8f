import { Module } from '@nestjs/common';
import { ChannelsModule } from '@sprawa/channels';
import { IdentityModule } from '@sprawa/identity';
import { JobsAdminController } from './jobs-admin.controller.js';
import { MailAdminController } from './mail-admin.controller.js';
import { MaintenanceAdminController } from './maintenance-admin.controller.js';
import { OpenApiController } from './open-api.controller.js';
import { OpenApi } from './open-api.js';
import { SessionsAdminController } from './sessions-admin.controller.js';

/**
 * Operators' REST under /admin (AD-7). The controllers stand here, over services of the libraries: the outbox and
 * maintenance belong to the lowest library, which knows no rights.
 */
@Module({
  imports: [IdentityModule, ChannelsModule],
  controllers: [
    OpenApiController,
    JobsAdminController,
    MailAdminController,
    SessionsAdminController,
    MaintenanceAdminController,
  ],
  providers: [OpenApi],
  exports: [OpenApi],
})
export class AdminModule {}
