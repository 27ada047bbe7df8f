import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { OutboxWorker, PlatformModule, Transactions, newId } from '@sprawa/platform';
import { createTestDatabase } from '@sprawa/platform/testing';
import { DataSource } from 'typeorm';
import { createAgent } from '../agents/create-agent.js';
import { createCustomer } from '../customers/create-customer.js';
import { findOrCreateByEmail } from '../customers/find-or-create-contact.js';
import { IdentityAgentDoor, IdentityHttp, IdentityModule, IdentityPortalDoor } from '../identity.module.js';

export const PASSWORD = 'correct horse battery';

/** Identity alone, listening, on a database of its own. */
export interface IdentityApp {
  url: string;
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  query<T = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<T[]>;
  agent(email?: string): Promise<{ id: string; email: string }>;
  customer(email?: string): Promise<{ id: string; email: string }>;
  /** Waits until the worker is done with all that is due. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function startIdentity(settings: Record<string, string> = {}): Promise<IdentityApp> {
  const database = await createTestDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
    ...settings,
  });
  @Module({ imports: [PlatformModule, IdentityModule, IdentityHttp, IdentityAgentDoor, IdentityPortalDoor] })
  class App {}
  const app = await NestFactory.create<NestFastifyApplication>(App, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await app.listen(0, '127.0.0.1');
  const source = app.get(DataSource);
  const transactions = app.get(Transactions);
  await source.query(
    `INSERT INTO role (key, name, rights) VALUES ('administrator', '{"en":"Administrator"}', '{}')`,
  );
  const fresh = () => `${newId()}@people.test`;
  return {
    url: await app.getUrl(),
    get: (type) => app.get(type),
    query: (sql, params) => source.query(sql, params),
    agent: (email = fresh()) =>
      transactions.run(async (tx) => ({
        id: await createAgent(tx, {
          email,
          name: 'Ann',
          password: PASSWORD,
          roleKey: 'administrator',
          language: 'en',
        }),
        email,
      })),
    customer: (email = fresh()) =>
      transactions.run(async (tx) => {
        const { contactId } = await findOrCreateByEmail(tx, { email, name: 'Carl' });
        const id = await createCustomer(tx, {
          contactId,
          email,
          password: PASSWORD,
          language: 'en',
          termsAcceptedAt: null,
        });
        return { id: id!, email };
      }),
    async settle() {
      await app.get(OutboxWorker).drain();
      // Rows that another lane of the worker holds are waited for.
      await source.query(`SELECT FROM outbox FOR UPDATE`);
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
