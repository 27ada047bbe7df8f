import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { CasesModule } from '@sprawa/cases';
import { ChannelsModule } from '@sprawa/channels';
import { ContactsModule } from '@sprawa/contacts';
import { DemoModule } from '@sprawa/demo';
import { IdentityModule } from '@sprawa/identity';
import { PermissionsModule } from '@sprawa/permissions';
import { PlatformModule } from '@sprawa/platform';
import { HealthController } from './health/health.controller.js';
import { CodedErrorFilter } from './http/coded-error-filter.js';
import { MetricsController } from './metrics/metrics.controller.js';

/** The libraries and what watches over the process. */
export const libraries = [
  PlatformModule,
  IdentityModule,
  PermissionsModule,
  ContactsModule,
  CasesModule,
  ChannelsModule,
  DemoModule,
];
export const watch = {
  controllers: [HealthController, MetricsController],
  providers: [{ provide: APP_FILTER, useClass: CodedErrorFilter }],
};

/** `ROLE=worker`: no door is open but those of supervisors; mail in, outbox and schedule start with the libraries. */
@Module({ imports: libraries, ...watch })
export class WorkerModule {}
