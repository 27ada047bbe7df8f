import { Module } from '@nestjs/common';
import { KeepTokens } from './api-tokens/keep-tokens.js';
import { ReadTokens } from './api-tokens/read-tokens.js';
import { ApiTokensResolver } from './graphql/agent/api-tokens-resolver.js';
import { AgentInstallationResolver } from './graphql/agent/installation-resolver.js';
import { AgentMeResolver } from './graphql/agent/me-resolver.js';
import { PreferencesResolver } from './graphql/agent/preferences-resolver.js';
import { AgentSessionsResolver } from './graphql/agent/sessions-resolver.js';
import { SetUpResolver } from './graphql/agent/set-up-resolver.js';
import { PortalInstallationResolver } from './graphql/portal/installation-resolver.js';
import { PortalLinkResolver } from './graphql/portal/link-resolver.js';
import { PortalMeResolver } from './graphql/portal/me-resolver.js';
import { PortalSessionsResolver } from './graphql/portal/sessions-resolver.js';
import { AgentAuthController } from './http/agent-auth-controller.js';
import { PortalAuthController } from './http/portal-auth-controller.js';
import { Installation } from './installation/installation.js';
import { Invitations } from './invitations/invitations.js';
import { Links } from './links/links.js';
import { SystemMail } from './mail/system-mail.js';
import { PasswordReset } from './password-reset/password-reset.js';
import { ChangePassword } from './passwords/change-password.js';
import { Activations } from './portal-account/activations.js';
import { PortalAccount } from './portal-account/portal-account.js';
import { RecentSessions } from './sessions/recent-sessions.js';
import { SessionMaintenance } from './sessions/session-maintenance.js';
import { Sessions } from './sessions/sessions.js';
import { SignedInSessions } from './sessions/signed-in.js';
import { StartSession } from './sessions/start-session.js';
import { Sweep } from './sessions/sweep.js';
import { KeepProgress } from './set-up/keep-progress.js';
import { SetUp } from './set-up/set-up.js';
import { NoteFailure } from './sign-in/note-failure.js';
import { AgentPassword, CustomerPassword } from './sign-in/sign-in-strategies.js';
import { SignIn } from './sign-in/sign-in.js';
import { Throttle } from './sign-in/throttle.js';

const parts = [
  Activations,
  ChangePassword,
  Installation,
  Invitations,
  KeepProgress,
  KeepTokens,
  Links,
  NoteFailure,
  PasswordReset,
  PortalAccount,
  ReadTokens,
  RecentSessions,
  SessionMaintenance,
  Sessions,
  SetUp,
  SignIn,
  SignedInSessions,
  StartSession,
  Sweep,
  SystemMail,
  Throttle,
];

/** Accounts, sessions, links. */
@Module({ providers: parts, exports: parts })
export class IdentityModule {}

/** Resolvers of the agents' door. */
@Module({
  imports: [IdentityModule],
  providers: [
    AgentInstallationResolver,
    AgentMeResolver,
    AgentSessionsResolver,
    ApiTokensResolver,
    PreferencesResolver,
    SetUpResolver,
  ],
})
export class IdentityAgentDoor {}

/** Resolvers of the customers' door. */
@Module({
  imports: [IdentityModule],
  providers: [PortalInstallationResolver, PortalLinkResolver, PortalMeResolver, PortalSessionsResolver],
})
export class IdentityPortalDoor {}

/** Routes under /auth. */
@Module({
  imports: [IdentityModule],
  controllers: [AgentAuthController, PortalAuthController],
  providers: [AgentPassword, CustomerPassword],
})
export class IdentityHttp {}
