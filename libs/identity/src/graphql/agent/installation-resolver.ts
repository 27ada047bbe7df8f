import { Query, Resolver } from '@nestjs/graphql';
import type { Installation as InstallationType } from '@sprawa/contracts/agent';
import { Public } from '../../access/access.js';
import { Installation } from '../../installation/installation.js';

@Resolver('Installation')
export class AgentInstallationResolver {
  constructor(private readonly kept: Installation) {}

  @Query()
  @Public()
  async installation(): Promise<InstallationType> {
    const [organisation, needsSetUp, demo] = await Promise.all([
      this.kept.organisation(),
      this.kept.needsSetUp(),
      this.kept.isDemo(),
    ]);
    return { organisation, needsSetUp, demo };
  }
}
