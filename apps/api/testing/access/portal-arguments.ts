import type * as Portal from '@sprawa/contracts/portal';
import { NOBODYS, about, none, once, type Operations } from './arguments-of.js';

/** So that nothing is made twice. */
let made = 0;

export const portalQueries: Operations<Portal.Query> = {
  version: none,
  me: none,
  installation: none,
  destinations: none,
  mySessions: none,
  contactForm: once((): Portal.QueryContactFormArgs => ({ key: 'contact' })),
  link: once((): Portal.QueryLinkArgs => ({ token: 'x'.repeat(43) })),
  myCases: once((): Portal.QueryMyCasesArgs => ({ first: 100 })),
  myCase: about(({ number }): Portal.QueryMyCaseArgs => ({ number })),
};

export const portalMutations: Operations<Portal.Mutation> = {
  ping: none,
  endSession: once((): Portal.MutationEndSessionArgs => ({ id: NOBODYS })),
  endOtherSessions: none,
  updateMe: once((): Portal.MutationUpdateMeArgs => ({ input: {} })),
  requestPasswordReset: once((): Portal.MutationRequestPasswordResetArgs => ({
    email: `nobody${++made}@customer.example`,
  })),
  submitForm: once((): Portal.MutationSubmitFormArgs => ({
    input: {
      key: 'contact',
      name: 'Fred Form',
      email: `form${++made}@customer.example`,
      subject: 'From the form',
      text: 'Please call me',
      fields: [{ key: 'topic', value: 'technical' }],
      acceptTerms: true,
      language: 'en',
    },
  })),
  openCase: once(({ streamId }): Portal.MutationOpenCaseArgs => ({
    input: { streamId, subject: 'From the portal', text: 'Please help' },
  })),
  performAction: about(({ number }): Portal.MutationPerformActionArgs[] => [
    { input: { number, action: 'reply', text: 'One thing more' } },
    { input: { number, action: 'customer-thanks', text: 'Thank you' } },
  ]),
  markRead: about(({ number }): Portal.MutationMarkReadArgs => ({ number })),
};

export const portalSubscriptions: Operations<Portal.Subscription> = {
  myCaseChanged: none,
  serverClosing: none,
};
