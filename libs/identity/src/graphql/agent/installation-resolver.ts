import { Query, Resolver } from '@nestjs/graphql';
import type { Installation as InstallationType } from '@sprawa/contracts/agent';
import { Settings } from '@sprawa/platform';
import { Public } from '../../access/access.js';
import { Installation } from '../../installation/installation.js';

@Resolver('Installation')
export class AgentInstallationResolver {
  constructor(
    private readonly kept: Installation,
    private readonly settings: Settings,
  ) {}

  @Query()
  @Public()
  async installation(): Promise<InstallationType> {
    const [organisation, needsSetUp] = await Promise.all([this.kept.organisation(), this.kept.needsSetUp()]);
    return { organisation, needsSetUp, demo: this.settings.demo };
  }
}
