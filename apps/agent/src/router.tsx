import { learn } from '@sprawa/i18n';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { client, i18n, onSessionEnd, queryClient } from './client.js';
import { forgetAccountLanguage, settleLanguage } from './data/account-language.js';
import { tellBrowserZone } from './data/browser-zone.js';
import { parseCaseSearch, parseSearch, stringifySearch } from './data/case-search.js';
import { meOptions, streamsOptions } from './data/directory.js';
import { parseAuditSearch } from './features/audit/audit-search.js';
import { isStep, type Step } from './features/first-start/steps.js';
import { withEntryWords } from './messages/entries.js';
import { BrokenPage, LoadingPage, MissingPage } from './routes/page-states.js';
import { Root } from './routes/root.js';
import { withEntranceWords } from './messages/entrance.js';
import { withConversationWords } from './messages/conversation.js';
import { withWritingWords } from './messages/writing.js';

const rootRoute = createRootRoute({
  component: Root,
  errorComponent: BrokenPage,
  notFoundComponent: MissingPage,
});

/** Where to go on after signing in; only a place of this app. */
function placeOf(raw: Record<string, unknown>): { to?: string } {
  return typeof raw.to === 'string' && /^\/(?!\/)[^\\]*$/.test(raw.to) ? { to: raw.to } : {};
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: placeOf,
  component: lazyRouteComponent(() => withEntranceWords(import('./routes/sign-in.js')), 'SignInPage'),
});

const forgotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot',
  component: lazyRouteComponent(() => withEntranceWords(import('./routes/forgot.js')), 'ForgotPage'),
});

const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/link/$token',
  component: lazyRouteComponent(() => withEntranceWords(import('./routes/link.js')), 'LinkPage'),
});

const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up',
  validateSearch: (raw: Record<string, unknown>): { token?: string; step?: Step } => ({
    ...(typeof raw.token === 'string' && { token: raw.token }),
    ...(isStep(raw.step) && { step: raw.step }),
  }),
  loader: async () => (await import('./messages/first-start.js')).learnFirstStart(),
  component: lazyRouteComponent(() => withEntranceWords(import('./routes/set-up.js')), 'SetUpPage'),
});

async function signedIn({ location }: { location: { pathname: string; href: string } }): Promise<void> {
  const { me } = await queryClient.ensureQueryData(meOptions);
  if (!me) throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { to: location.href } });
  // A language that could not be settled is no reason to keep anybody out.
  await settleLanguage(me).catch(() => undefined);
  void tellBrowserZone(me).catch(() => undefined);
  void queryClient.prefetchQuery(streamsOptions);
}

const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('./routes/desk.js'), 'Desk'),
});

const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/cases', search: {}, replace: true });
  },
});

const casesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/cases',
  validateSearch: parseCaseSearch,
  component: lazyRouteComponent(() => {
    // Both at once: the page asks for its list only when it stands.
    void import('./features/case-list/CaseList.js').catch(() => undefined);
    return import('./routes/cases.js');
  }, 'CasesPage'),
});

const noCaseRoute = createRoute({ getParentRoute: () => casesRoute, path: '/' });

const caseRoute = createRoute({
  getParentRoute: () => casesRoute,
  path: '$number',
  component: lazyRouteComponent(() => withConversationWords(import('./routes/case.js')), 'CasePage'),
});

const newCaseRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/cases/new',
  component: lazyRouteComponent(() => withWritingWords(import('./routes/new-case.js')), 'NewCasePage'),
});

/** The operators' pages bring their words with them. */
async function operatorsWords(): Promise<void> {
  const { operateCatalogues } = await import('./messages/operate.js');
  await learn(i18n, 'operate', operateCatalogues);
}

const mailboxesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/mailboxes',
  loader: operatorsWords,
  component: lazyRouteComponent(() => import('./routes/mailboxes.js'), 'MailboxesPage'),
});

const templatesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/templates',
  loader: () =>
    Promise.all([
      import('./messages/templates.js').then(({ learnTemplates }) => learnTemplates()),
      import('./messages/labels.js').then(({ learnLabels }) => learnLabels()),
    ]),
  component: lazyRouteComponent(() => withWritingWords(import('./routes/templates.js')), 'TemplatesPage'),
});

const labelsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/labels',
  loader: async () => (await import('./messages/labels.js')).learnLabels(),
  component: lazyRouteComponent(() => import('./routes/labels.js'), 'LabelsPage'),
});

async function peopleWords(): Promise<void> {
  await (await import('./messages/people.js')).learnPeople();
}

const peopleRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/people',
  loader: peopleWords,
  component: lazyRouteComponent(() => import('./routes/people.js'), 'PeoplePage'),
});

const personRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/people/$id',
  loader: peopleWords,
  component: lazyRouteComponent(() => import('./routes/person.js'), 'PersonPage'),
});

const staffGroupsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/groups',
  loader: peopleWords,
  component: lazyRouteComponent(() => import('./routes/staff-groups.js'), 'StaffGroupsPage'),
});

const rolesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/roles',
  loader: peopleWords,
  component: lazyRouteComponent(() => import('./routes/roles.js'), 'RolesPage'),
});

const apiTokensRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/tokens',
  loader: async () => (await import('./messages/tokens.js')).learnTokens(),
  component: lazyRouteComponent(() => import('./routes/api-tokens.js'), 'ApiTokensPage'),
});

const auditRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/audit',
  validateSearch: parseAuditSearch,
  loader: async () => (await import('./messages/audit.js')).learnAudit(),
  component: lazyRouteComponent(() => import('./routes/audit.js'), 'AuditPage'),
});

const workflowsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/workflows',
  loader: async () => (await import('./messages/designer.js')).learnDesigner(),
  component: lazyRouteComponent(() => import('./routes/workflows.js'), 'WorkflowsPage'),
});

const workflowRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/workflows/$stream',
  validateSearch: (raw: Record<string, unknown>): { at?: string } =>
    typeof raw.at === 'string' ? { at: raw.at } : {},
  loader: async () => (await import('./messages/designer.js')).learnDesigner(),
  component: lazyRouteComponent(() => import('./routes/workflow.js'), 'WorkflowPage'),
});

const consentsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/consents',
  loader: async () => (await import('./messages/consents.js')).learnConsents(),
  component: lazyRouteComponent(() => import('./routes/consents.js'), 'ConsentsPage'),
});

const contactFieldsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/contact-fields',
  loader: () =>
    Promise.all([
      import('./messages/contact-fields.js').then(({ learnContactFields }) => learnContactFields()),
      import('./messages/designer.js').then(({ learnDesigner }) => learnDesigner()),
    ]),
  component: lazyRouteComponent(() => import('./routes/contact-fields.js'), 'ContactFieldsPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings',
  loader: async () => (await import('./messages/settings.js')).learnSettings(),
  component: lazyRouteComponent(() => import('./routes/settings.js'), 'SettingsPage'),
});

/** What is printed stands on a page of its own, with nothing of the desk around it. */
const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'sheet',
  beforeLoad: signedIn,
});

const printRoute = createRoute({
  getParentRoute: () => sheetRoute,
  path: '/print/$number',
  validateSearch: (raw: Record<string, unknown>): { entry?: string } =>
    typeof raw.entry === 'string' ? { entry: raw.entry } : {},
  component: lazyRouteComponent(() => withEntryWords(import('./routes/print.js')), 'PrintPage'),
});

const jobQueueRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/operate/queue',
  loader: operatorsWords,
  component: lazyRouteComponent(() => import('./routes/job-queue.js'), 'JobQueuePage'),
});

export const router = createRouter({
  basepath: '/agent',
  routeTree: rootRoute.addChildren([
    signInRoute,
    forgotRoute,
    linkRoute,
    setUpRoute,
    deskRoute.addChildren([
      homeRoute,
      casesRoute.addChildren([noCaseRoute, caseRoute]),
      newCaseRoute,
      mailboxesRoute,
      jobQueueRoute,
      templatesRoute,
      labelsRoute,
      peopleRoute,
      personRoute,
      staffGroupsRoute,
      rolesRoute,
      apiTokensRoute,
      auditRoute,
      workflowsRoute,
      workflowRoute,
      consentsRoute,
      contactFieldsRoute,
      settingsRoute,
    ]),
    sheetRoute.addChildren([printRoute]),
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingPage,
  defaultPendingMs: 300,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: MissingPage,
});

onSessionEnd(() => {
  client.disconnect();
  forgetAccountLanguage();
  queryClient.removeQueries({ queryKey: meOptions.queryKey });
  const { pathname, href } = router.state.location;
  if (pathname !== '/sign-in')
    void router.navigate({ to: '/sign-in', search: pathname === '/' ? {} : { to: href } });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
