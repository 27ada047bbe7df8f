import { Query, Resolver } from '@nestjs/graphql';
import type { Installation as InstallationType } from '@sprawa/contracts/portal';
import { Settings } from '@sprawa/platform';
import { Public } from '../../access/access.js';
import { Installation } from '../../installation/installation.js';

@Resolver('Installation')
export class PortalInstallationResolver {
  constructor(
    private readonly kept: Installation,
    private readonly settings: Settings,
  ) {}

  @Query()
  @Public()
  async installation(): Promise<InstallationType> {
    return { organisation: await this.kept.organisation(), demo: this.settings.demo };
  }
}
