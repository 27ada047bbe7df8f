import type { DoorClient } from '../door-client.js';
import type { World } from './world.js';

interface Asked {
  client: DoorClient;
  world: World;
  /** A name of its own for each call, where doing the same twice would count. */
  unique: string;
}

/** One sound request to a route, as far as anybody could send one. */
export type RouteRequest = (asked: Asked) => { path: string; body?: object | FormData };

const get =
  (path: string): RouteRequest =>
  () => ({ path });
const post =
  (path: string, body: object): RouteRequest =>
  () => ({ path, body });
const upload =
  (path: string): RouteRequest =>
  () => {
    const body = new FormData();
    body.append('file', new Blob(['words'], { type: 'text/plain' }), 'words.txt');
    return { path, body };
  };
const signIn =
  (door: string): RouteRequest =>
  ({ unique }) => ({
    path: `/auth/${door}/sign-in`,
    body: { email: `${unique}@nowhere.example`, password: 'a wrong password' },
  });

const TOKEN = 'x'.repeat(43);
const PASSWORDS = { password: 'a brand new password', passwordAgain: 'a brand new password' };

/** By the names of the router's listing. */
export const ROUTE_REQUESTS: Record<string, RouteRequest> = {
  'GET /': get('/'),
  'GET /agent': get('/agent'),
  'GET /agent/*': get('/agent/cases/1'),
  'GET /agent/assets/*': get('/agent/assets/none.js'),
  'GET /portal': get('/portal'),
  'GET /portal/*': get('/portal/cases/1'),
  'GET /portal/assets/*': get('/portal/assets/none.js'),
  'GET /health/live': get('/health/live'),
  'GET /health/ready': get('/health/ready'),
  'GET /audit/export.csv': get('/audit/export.csv'),
  'GET /exports/:id': get('/exports/019a0000-0000-7000-8000-000000000000'),
  'GET /metrics': get('/metrics'),
  'GET /admin/openapi.json': get('/admin/openapi.json'),
  'GET /admin/jobs': get('/admin/jobs?state=done'),
  'GET /admin/jobs/counts': get('/admin/jobs/counts'),
  'POST /admin/jobs/retry': post('/admin/jobs/retry', { topic: 'no.such.topic' }),
  'POST /admin/jobs/:id/retry': post('/admin/jobs/019a0000-0000-7000-8000-000000000000/retry', {}),
  'POST /admin/jobs/:id/discard': post('/admin/jobs/019a0000-0000-7000-8000-000000000000/discard', {
    reason: 'x',
  }),
  'GET /admin/mail': get('/admin/mail'),
  'GET /admin/mail/counts': get('/admin/mail/counts'),
  'GET /admin/mail/:id/raw': get('/admin/mail/019a0000-0000-7000-8000-000000000000/raw'),
  'POST /admin/mail/reprocess': post('/admin/mail/reprocess', { mailbox: 'none@nowhere.example' }),
  'POST /admin/mail/:id/reprocess': post('/admin/mail/019a0000-0000-7000-8000-000000000000/reprocess', {}),
  'POST /admin/mail/:id/discard': post('/admin/mail/019a0000-0000-7000-8000-000000000000/discard', {
    reason: 'x',
  }),
  'GET /admin/sessions': get('/admin/sessions?door=portal'),
  'POST /admin/sessions/:id/end': post('/admin/sessions/019a0000-0000-7000-8000-000000000000/end', {}),
  'POST /admin/sessions/end': post('/admin/sessions/end', { door: 'portal', email: 'none@nowhere.example' }),
  'GET /admin/maintenance': get('/admin/maintenance'),
  'GET /admin/maintenance/runs/:id': get('/admin/maintenance/runs/019a0000-0000-7000-8000-000000000000'),
  'POST /admin/maintenance/:task': post('/admin/maintenance/no-such-task', {}),
  'POST /auth/agent/sign-in': signIn('agent'),
  'POST /auth/portal/sign-in': signIn('portal'),
  'POST /auth/agent/sign-out': post('/auth/agent/sign-out', {}),
  'POST /auth/portal/sign-out': post('/auth/portal/sign-out', {}),
  'POST /auth/agent/forgot': post('/auth/agent/forgot', { email: 'nobody@nowhere.example' }),
  'POST /auth/agent/reset-link': post('/auth/agent/reset-link', { token: TOKEN }),
  'POST /auth/agent/reset-password': post('/auth/agent/reset-password', { token: TOKEN, ...PASSWORDS }),
  'POST /auth/agent/set-up': post('/auth/agent/set-up', {
    token: TOKEN,
    organisation: 'Ours',
    name: 'Me',
    email: 'me@nowhere.example',
    ...PASSWORDS,
  }),
  'POST /auth/portal/register': post('/auth/portal/register', {
    token: TOKEN,
    name: 'Me',
    acceptTerms: true,
    ...PASSWORDS,
  }),
  'POST /auth/portal/activate': post('/auth/portal/activate', { token: TOKEN }),
  'POST /auth/portal/reset-password': post('/auth/portal/reset-password', { token: TOKEN, ...PASSWORDS }),
  'POST /files/agent': upload('/files/agent'),
  'POST /files/portal': upload('/files/portal'),
  'POST /files/form/:key': upload('/files/form/contact'),
  'GET /files/:id/:expires/:signature/:name': ({ world }) => ({
    path: `/files/${world.planted.hidden.fileId}/9999999999/${'a'.repeat(26)}/words.txt`,
  }),
  'GET /files/original/:id/:expires/:signature/mail.eml': ({ world }) => ({
    path: `/files/original/${world.planted.hidden.entryId}/9999999999/${'a'.repeat(26)}/mail.eml`,
  }),
  'GET /demo/mail': get('/demo/mail'),
  'GET /demo/mail.json': get('/demo/mail.json'),
  'GET /demo/mail/:id': get('/demo/mail/019a0000-0000-7000-8000-000000000000'),
  'GET /graphql/agent': get('/graphql/agent?query=%7Bversion%7D'),
  'GET /graphql/portal': get('/graphql/portal?query=%7Bversion%7D'),
  'POST /graphql/agent': post('/graphql/agent', { query: '{ version }' }),
  'POST /graphql/portal': post('/graphql/portal', { query: '{ version }' }),
  'OPTIONS /graphql/agent': get('/graphql/agent'),
  'OPTIONS /graphql/portal': get('/graphql/portal'),
};

/** @param name of the route, whose first word is the method */
export async function askRoute(name: string, asked: Asked): Promise<{ status: number; body: string }> {
  const request = ROUTE_REQUESTS[name];
  if (!request) throw new Error(`No request is written down for ${name}`);
  const { path, body } = request(asked);
  const json = body !== undefined && !(body instanceof FormData);
  const response = await fetch(asked.world.api.url + path, {
    method: name.split(' ')[0]!,
    redirect: 'manual',
    headers: { ...asked.client.authorization(), ...(json ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: await response.text() };
}
