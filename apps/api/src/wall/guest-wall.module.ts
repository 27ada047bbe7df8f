import { Module } from '@nestjs/common';
import { IdentityModule } from '@sprawa/identity';
import { PermissionsModule } from '@sprawa/permissions';
import { GuestWall } from './guest-wall.js';

/** One for HTTP and both doors' WebSockets. */
@Module({ imports: [IdentityModule, PermissionsModule], providers: [GuestWall], exports: [GuestWall] })
export class GuestWallModule {}
