import { Module } from '@nestjs/common';
import { CasesModule } from '@sprawa/cases';
import { ContactsModule } from '@sprawa/contacts';
import { IdentityModule } from '@sprawa/identity';
import { DemoOffice } from './demo-office.js';
import { CaseFiles } from './files/case-files.js';
import { Opening } from './play/opening.js';
import { Player } from './play/player.js';

/** The demo office; there is none in production. */
@Module({
  imports: [IdentityModule, ContactsModule, CasesModule],
  providers: [DemoOffice, Player, Opening, CaseFiles],
  exports: [DemoOffice],
})
export class DemoModule {}
