import { Module } from '@nestjs/common';
import { Sessions } from './sessions/sessions.js';

const parts = [Sessions];

/** Accounts, sessions, links. */
@Module({ providers: parts, exports: parts })
export class IdentityModule {}
