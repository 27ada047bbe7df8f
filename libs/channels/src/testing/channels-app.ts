import 'reflect-metadata';
import multipart from '@fastify/multipart';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CasesModule, PublishStreams } from '@sprawa/cases';
import { IdentityHttp, IdentityModule } from '@sprawa/identity';
import { PermissionsModule } from '@sprawa/permissions';
import { OutboxWorker, PlatformModule } from '@sprawa/platform';
import { createTestDatabase } from '@sprawa/platform/testing';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { DataSource } from 'typeorm';
import { ChannelsHttp, ChannelsModule } from '../channels.module.js';
import { SmtpReceiver } from '../mail/incoming/smtp-receiver.js';

/** Channels with all they stand on, the ready-made streams, and a database, a folder and ports of their own. */
export interface ChannelsApp {
  url: string;
  smtpPort: number;
  dataDir: string;
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  query<T = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<T[]>;
  /** Hands a mail over by SMTP, as another mail server does. @returns the server's answer */
  deliver(mail: string | Buffer, envelope?: { from?: string; to?: string[] }): Promise<string>;
  /** Waits until all that is due in the outbox is done. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** @param sameDatabase the database of another program: the one in DATABASE_URL, which is then not dropped here */
export async function startChannels(
  settings: Record<string, string> = {},
  { sameDatabase = false } = {},
): Promise<ChannelsApp> {
  const database = sameDatabase
    ? { url: process.env.DATABASE_URL!, drop: async () => {} }
    : await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'sprawa-channels-'));
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    SMTP_PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
    ...settings,
  });
  @Module({
    imports: [
      PlatformModule,
      IdentityModule,
      IdentityHttp,
      PermissionsModule,
      CasesModule,
      ChannelsModule,
      ChannelsHttp,
    ],
  })
  class App {}
  const app = await NestFactory.create<NestFastifyApplication>(App, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await app.register(multipart);
  await app.listen(0, '127.0.0.1');
  await app.get(PublishStreams).fromFolder(join(import.meta.dirname, '../../../../workflows'));
  const source = app.get(DataSource);
  const smtpPort = app.get(SmtpReceiver).port;
  return {
    url: await app.getUrl(),
    smtpPort,
    dataDir,
    get: (type) => app.get(type),
    query: (sql, params) => source.query(sql, params),
    async deliver(mail, { from = 'jan@firma.example', to = ['support@demo.test'] } = {}) {
      const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
      const { response } = (await transport.sendMail({ envelope: { from, to }, raw: mail })) as {
        response: string;
      };
      transport.close();
      return response;
    },
    async settle() {
      for (let due = true; due;) {
        await app.get(OutboxWorker).drain();
        // Rows that another lane of the worker holds are waited for; they may have added others.
        await source.query(`SELECT FROM outbox WHERE state = 'pending' FOR UPDATE`);
        const rows: unknown[] = await source.query(
          `SELECT FROM outbox WHERE state = 'pending' AND next_attempt_at <= now()`,
        );
        due = rows.length > 0;
      }
    },
    async close() {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
      for (const name of Object.keys(settings)) delete process.env[name];
    },
  };
}

/** A mail of the fixtures folder with its places filled in. */
export async function mailFixture(name: string, places: Record<string, string> = {}): Promise<Buffer> {
  const mail = await readFile(join(import.meta.dirname, '../mail/incoming/fixtures', name), 'latin1');
  return Buffer.from(
    mail.replace(/\{\{([\w-]+)\}\}/g, (whole, place: string) => places[place] ?? whole),
    'latin1',
  );
}

/** A plain mail out of its header fields and its words. */
export function plainMail(
  fields: Record<string, string>,
  words = 'Dzień dobry, drukarka nie działa.',
): string {
  const header = {
    From: 'Jan Kowalski <jan@firma.example>',
    To: 'support@demo.test',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  };
  return `${Object.entries(header)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${words.replace(/\n/g, '\r\n')}\r\n`;
}
