import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MailAccount,
  MailAccountResult,
  MailServer as MailServerType,
  MailServerProblem,
  MailServerTried,
  MailSetting,
  MutationConnectMailboxArgs,
  MutationDisconnectMailboxArgs,
  MutationTryMailServerArgs,
  Refused,
} from '@sprawa/contracts/agent';
import { CurrentActor, Requires, orRefused, type AgentActor } from '@sprawa/identity';
import { Settings } from '@sprawa/platform';
import { ConnectMailbox } from './connect-mailbox.js';
import { MailAccounts, type ShownServer } from './mail-accounts.js';
import type { Way } from './mail-server.js';

/** Connecting mailboxes: for those who may say by what servers mail goes (AD-8). */
@Resolver()
export class MailAccountsResolver {
  constructor(
    private readonly accounts: MailAccounts,
    private readonly connecting: ConnectMailbox,
    private readonly settings: Settings,
  ) {}

  @Query()
  @Requires('mailbox.manage')
  async mailSetting(): Promise<MailSetting> {
    return {
      accounts: (await this.accounts.shown()).map(({ address, incoming, outgoing }): MailAccount => ({
        address,
        incoming: incoming && toSdl(incoming),
        outgoing: outgoing && toSdl(outgoing),
      })),
      sendsByEnvironment: this.settings.SMTP_URL !== undefined,
      receivesAt: this.settings.SMTP_PORT,
    };
  }

  @Mutation()
  @Requires('mailbox.manage')
  tryMailServer(
    @Args() { way, input }: MutationTryMailServerArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<MailServerTried | Refused> {
    return orRefused(async () => {
      const cause = await this.connecting.try(actor, way.toLowerCase() as Way, input);
      return {
        __typename: 'MailServerTried',
        problem: cause && (cause.toUpperCase().replaceAll('-', '_') as MailServerProblem),
      };
    });
  }

  /** It also publishes: a stream gets the address. */
  @Mutation()
  @Requires('mailbox.manage')
  connectMailbox(
    @Args() { input }: MutationConnectMailboxArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<MailAccountResult> {
    return orRefused(async () => {
      await this.connecting.connect(actor, input);
      return { __typename: 'MailAccountChanged', address: input.address };
    });
  }

  @Mutation()
  @Requires('mailbox.manage')
  disconnectMailbox(
    @Args() { address, back }: MutationDisconnectMailboxArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<MailAccountResult> {
    return orRefused(async () => {
      await this.connecting.disconnect(actor, address, back ?? false);
      return { __typename: 'MailAccountChanged', address };
    });
  }
}

const toSdl = ({ host, port, security, user }: ShownServer): MailServerType => ({
  ...{ host, port, user },
  security: security.toUpperCase() as MailServerType['security'],
});
