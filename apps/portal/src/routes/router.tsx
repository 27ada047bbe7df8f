import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { queryClient } from '../api/client.js';
import { safeNext } from '../session/safe-next.js';
import { sessionQuery } from '../session/session-query.js';
import { MemberLayout } from './MemberLayout.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PublicLayout } from './PublicLayout.js';
import { Root } from './Root.js';
import { LayoutError, RouteError } from './RouteError.js';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: LayoutError,
});

const member = createRoute({
  getParentRoute: () => root,
  id: 'member',
  component: MemberLayout,
  errorComponent: LayoutError,
  beforeLoad: async ({ context, location }) => {
    const { me } = await context.queryClient.ensureQueryData(sessionQuery);
    if (!me) throw redirect({ to: '/sign-in', search: { next: location.href } });
  },
});

const visitor = createRoute({
  getParentRoute: () => root,
  id: 'visitor',
  component: PublicLayout,
  errorComponent: LayoutError,
});

const cases = createRoute({
  getParentRoute: () => member,
  path: '/',
  component: lazyRouteComponent(() => import('./CasesPage.js'), 'CasesPage'),
});
const archive = createRoute({
  getParentRoute: () => member,
  path: '/archive',
  component: lazyRouteComponent(() => import('./ArchivePage.js'), 'ArchivePage'),
});
const oneCase = createRoute({
  getParentRoute: () => member,
  path: '/cases/$number',
  component: lazyRouteComponent(() => import('./CasePage.js'), 'CasePage'),
});
const newCase = createRoute({
  getParentRoute: () => member,
  path: '/new',
  component: lazyRouteComponent(() => import('./NewCasePage.js'), 'NewCasePage'),
});
const settings = createRoute({
  getParentRoute: () => member,
  path: '/settings',
  component: lazyRouteComponent(() => import('./SettingsPage.js'), 'SettingsPage'),
});

const signIn = createRoute({
  getParentRoute: () => visitor,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = safeNext(search.next);
    return next === '/' ? {} : { next };
  },
  beforeLoad: async ({ context, search }) => {
    const { me } = await context.queryClient.ensureQueryData(sessionQuery);
    if (me) throw redirect({ href: safeNext(search.next) });
  },
  component: lazyRouteComponent(() => import('./SignInPage.js'), 'SignInPage'),
});
const forgot = createRoute({
  getParentRoute: () => visitor,
  path: '/forgot',
  component: lazyRouteComponent(() => import('./ForgotPage.js'), 'ForgotPage'),
});
const link = createRoute({
  getParentRoute: () => visitor,
  path: '/link/$token',
  component: lazyRouteComponent(() => import('./LinkPage.js'), 'LinkPage'),
});
const form = createRoute({
  getParentRoute: () => visitor,
  path: '/form/$key',
  component: lazyRouteComponent(() => import('./FormPage.js'), 'FormPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    member.addChildren([cases, archive, oneCase, newCase, settings]),
    visitor.addChildren([signIn, forgot, link, form]),
  ]),
  basepath: '/portal',
  context: { queryClient },
  defaultErrorComponent: RouteError,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
