import 'reflect-metadata';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  CurrentActor,
  CustomerOnly,
  Public,
  RefusalFilter,
  Requires,
  Sessions,
  type Access,
  type Actor,
  type Door,
} from '@sprawa/identity';
import { PlatformModule, Transactions, newId } from '@sprawa/platform';
import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { DataSource } from 'typeorm';
import request from 'supertest';
import { admit } from './access-guard.js';
import { PermissionsModule } from '../permissions.module.js';

@Controller('things')
class ThingsController {
  @Get('open') @Public() open() {
    return { who: 'anybody' };
  }
  @Get('cases') @Requires('case.read') cases(@CurrentActor() actor: Actor) {
    return { who: actor.email };
  }
  @Get('creating') @Requires('case.create') creating() {
    return {};
  }
  @Get('mine') @CustomerOnly() mine(@CurrentActor() actor: Actor) {
    return { who: actor.email };
  }
}

@Resolver('Thing')
class ThingsResolver {
  @Query() @Requires('case.read') things() {
    return [];
  }
  @ResolveField() colour() {
    return 'red';
  }
}

@Controller()
class SilentController {
  @Get('silent') secrets() {
    return {};
  }
}

@Resolver()
class SilentResolver {
  @Query() secrets() {
    return [];
  }
}

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, LOG_LEVEL: 'silent', NODE_ENV: 'test' });
});
afterAll(() => database.drop());

async function boot(handlers: { controllers?: Type[]; providers?: Type[] }): Promise<NestFastifyApplication> {
  @Module({ imports: [PlatformModule, PermissionsModule], ...handlers })
  class App {}
  const app = await NestFactory.create<NestFastifyApplication>(App, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  app.useGlobalFilters(new RefusalFilter());
  try {
    await app.listen(0, '127.0.0.1');
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

describe('the start of the server', () => {
  it.each([
    ['a route', { controllers: [ThingsController, SilentController] }, 'SilentController.secrets'],
    ['an operation', { providers: [ThingsResolver, SilentResolver] }, 'SilentResolver.secrets'],
  ])('is refused when %s does not say whom it admits', async (_what, handlers, named) => {
    await expect(boot(handlers)).rejects.toThrow(named);
  });
});

describe('a server where every handler says whom it admits', () => {
  let app: NestFastifyApplication;
  let server: string;

  beforeAll(async () => {
    app = await boot({ controllers: [ThingsController], providers: [ThingsResolver] });
    server = await app.getUrl();
  });
  afterAll(() => app.close());

  /** Writes an account of this role, or a customer, and signs it in. */
  async function signedIn(
    door: Door,
    role = 'trainee',
  ): Promise<{ token: string; id: string; email: string }> {
    const id = newId();
    const email = `${id}@firm.test`;
    const token = await app.get(Transactions).run(async (tx) => {
      if (door === 'agent') {
        await tx.query(`INSERT INTO agent (id, email, name, role_key) VALUES ($1, $2, 'Ann', $3)`, [
          id,
          email,
          role,
        ]);
      } else {
        await tx.query(`INSERT INTO contact (id, kind, name) VALUES ($1, 'person', 'Carl')`, [id]);
        await tx.query(
          `INSERT INTO customer (id, contact_id, email, password_hash) VALUES ($1, $1, $2, '')`,
          [id, email],
        );
      }
      return app.get(Sessions).open(tx, door, id, null);
    });
    return { token, id, email };
  }
  const get = (path: string, token?: string) => {
    const call = request(server).get(`/things/${path}`);
    return token ? call.set('Authorization', `Bearer ${token}`) : call;
  };

  it('answers everybody where it says so', async () => {
    expect((await get('open')).body).toEqual({ who: 'anybody' });
  });

  it('knows an agent by the bearer token and by the cookie', async () => {
    const { token, email } = await signedIn('agent');
    expect((await get('cases', token)).body).toEqual({ who: email });
    expect(
      (await request(server).get('/things/cases').set('Cookie', `a=b; sprawa_agent=${token}`)).body,
    ).toEqual({ who: email });
  });

  it('answers nobody without a sign-in, with a wrong token, or with an ended session', async () => {
    const { token } = await signedIn('agent');
    await app.get(Sessions).end('agent', token);
    for (const nobody of [undefined, 'x', 'x'.repeat(43), token]) {
      const { status, body } = await get('cases', nobody);
      expect(status).toBe(401);
      expect(body).toEqual({ code: 'UNAUTHENTICATED', message: 'Please sign in.', fieldErrors: [] });
    }
  });

  it('keeps out who lacks the right', async () => {
    const trainee = await signedIn('agent', 'trainee');
    const specialist = await signedIn('agent', 'specialist');
    expect((await get('creating', trainee.token)).body.code).toBe('FORBIDDEN');
    expect((await get('creating', specialist.token)).status).toBe(200);
  });

  it("keeps customers out of agents' routes and agents out of customers'", async () => {
    const agent = await signedIn('agent', 'administrator');
    const customer = await signedIn('portal');
    expect((await get('mine', customer.token)).body).toEqual({ who: customer.email });
    expect((await get('cases', customer.token)).status).toBe(401);
    expect((await get('mine', agent.token)).status).toBe(401);
    const crossed = await request(server).get('/things/mine').set('Cookie', `sprawa_portal=${agent.token}`);
    expect(crossed.status).toBe(401);
  });

  it('signs a suspended agent out at once', async () => {
    const { token, id } = await signedIn('agent');
    expect((await get('cases', token)).status).toBe(200);
    await app.get(DataSource).query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [id]);
    expect((await get('cases', token)).status).toBe(401);
  });
});

describe('an operation', () => {
  const agent: Actor = {
    kind: 'agent',
    agentId: newId(),
    name: 'Ann',
    email: 'ann@firm.test',
    language: 'en',
    timeZone: 'UTC',
    roleKey: 'trainee',
    rights: new Set(['case.read']),
    principals: [],
    groupIds: [],
    streamIds: [],
    visibleStateIds: [],
  };
  const customer: Actor = {
    kind: 'customer',
    customerId: newId(),
    contactId: newId(),
    name: 'Carl',
    email: 'c@people.test',
    language: 'en',
  };
  const read: Access = { to: 'agents', right: 'case.read' };
  const create: Access = { to: 'agents', right: 'case.create' };
  const own: Access = { to: 'customers' };

  it.each<[string, Actor | null, Access | undefined, string | null]>([
    ['an agent with the right', agent, read, null],
    ['an agent without it', agent, create, 'FORBIDDEN'],
    ['an agent at what customers have', agent, own, 'FORBIDDEN'],
    ['a customer at what they have', customer, own, null],
    ['a customer at what agents have', customer, read, 'FORBIDDEN'],
    ['nobody', null, read, 'UNAUTHENTICATED'],
    ['nobody at what customers have', null, own, 'UNAUTHENTICATED'],
    ['nobody at what is public', null, { to: 'everybody' }, null],
    ['an agent where nothing is said', agent, undefined, 'FORBIDDEN'],
  ])('is answered to %s: %#', (_who, actor, access, code) => {
    const answer = () => admit(actor, access, 'en');
    if (code) expect(answer).toThrow(expect.objectContaining({ code }));
    else expect(answer).not.toThrow();
  });
});
