import { Query, Resolver } from '@nestjs/graphql';
import type { Installation as InstallationType } from '@sprawa/contracts/portal';
import { Public } from '../../access/access.js';
import { Installation } from '../../installation/installation.js';

@Resolver('Installation')
export class PortalInstallationResolver {
  constructor(private readonly kept: Installation) {}

  @Query()
  @Public()
  async installation(): Promise<InstallationType> {
    const [organisation, demo] = await Promise.all([this.kept.organisation(), this.kept.isDemo()]);
    return { organisation, demo };
  }
}
