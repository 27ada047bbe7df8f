export { ACCESS, AnyAgent, CustomerOnly, Public, Requires, type Access } from './access/access.js';
export {
  RIGHTS,
  type ActingToken,
  type Actor,
  type AgentActor,
  type Caller,
  type CustomerActor,
  type Right,
} from './access/actor.js';
export {
  CurrentActor,
  CurrentLanguage,
  requestContext,
  type HttpRequest,
  type RequestContext,
} from './access/request-context.js';
export { hueOf, initialsOf, toAgent, type AgentRow } from './agents/agent.js';
export { createAgent, type NewAgent } from './agents/create-agent.js';
export { KeepTokens } from './api-tokens/keep-tokens.js';
export { ACT, inForce, type Scope } from './api-tokens/scopes.js';
export { cleanName } from './customers/clean-name.js';
export { createCustomer, type NewCustomer } from './customers/create-customer.js';
export { findCustomer, type FoundCustomer } from './customers/find-customer.js';
export { findOrCreateByEmail } from './customers/find-or-create-contact.js';
export { JsonOnly } from './http/json-only.js';
export { RefusalFilter } from './http/refusal-filter.js';
export { IdentityAgentDoor, IdentityHttp, IdentityModule, IdentityPortalDoor } from './identity.module.js';
export { EMAIL_LIMIT, InputChecks, NAME_LIMIT, fieldsOf, isMailAddress } from './input/input-checks.js';
export { inputMessage, type InputMessage } from './input/messages.js';
export { NotMade, orRefused, toRefused, type RefusedResult } from './input/refused.js';
export { DEMO_REMOVED, Installation } from './installation/installation.js';
export { INVITATION_DAYS, Invitations, type NewInvitation } from './invitations/invitations.js';
export { catalogue } from './languages/catalogue.js';
export { LANGUAGES, inLanguage, isLanguage, languageOf, type Language } from './languages/language.js';
export { Links, type Link, type LinkPurpose } from './links/links.js';
export { SystemMail, type MailSender, type SystemMailText } from './mail/system-mail.js';
export { hashPassword } from './passwords/passwords.js';
export {
  Activations,
  type Activation,
  type ActivationDescriber,
  type ActivationHandler,
  type WaitingSubmission,
} from './portal-account/activations.js';
export { cookieName, sessionCookie, tokenOf, tokensIn, type Door } from './sessions/cookies.js';
export { deviceOf, type Device } from './sessions/device.js';
export { RecentSessions } from './sessions/recent-sessions.js';
export { sessionLife } from './sessions/session-life.js';
export { Sessions, rememberSession, sessionOf } from './sessions/sessions.js';
export { SignedInSessions, type SignedInAccount } from './sessions/signed-in.js';
export { Sweep } from './sessions/sweep.js';
export { hashToken, isApiToken, isToken, newToken } from './sessions/token.js';
export { KeepProgress } from './set-up/keep-progress.js';
export { SetUp } from './set-up/set-up.js';
