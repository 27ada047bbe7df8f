import { Injectable } from '@nestjs/common';
import { AuditLog, Settings, Transactions, type Tx } from '@sprawa/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../access/request-context.js';
import { sessionCookie, tokenOf, type Door } from './cookies.js';
import { sessionLife } from './session-life.js';
import { Sessions } from './sessions.js';

/** What the browser, or a program, is given at sign-in. */
export interface StartedSession {
  token: string;
}

/** Begins and ends sessions over HTTP, with their cookies. */
@Injectable()
export class StartSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly settings: Settings,
    private readonly transactions: Transactions,
  ) {}

  /** Always a new session: whatever token the caller came with is worth nothing afterwards (session fixation). */
  async open(tx: Tx, door: Door, accountId: string, request: FastifyRequest): Promise<string> {
    await this.sessions.end(door, tokenOf(request.headers, door, this.settings.PUBLIC_URL), tx);
    const token = await this.sessions.open(tx, door, accountId, request.headers['user-agent'] ?? null);
    if (door === 'agent')
      await AuditLog.write(tx, {
        by: { kind: 'agent', agentId: accountId, from: callerOf(request) },
        action: 'sign-in.done',
      });
    return token;
  }

  /** Hands the token to the browser; only after the transaction that opened the session. */
  give(reply: FastifyReply, door: Door, token: string): StartedSession {
    void reply.header('set-cookie', this.cookie(door, token));
    return { token };
  }

  /** A Set-Cookie header with this token. */
  cookie(door: Door, token: string): string {
    return sessionCookie(
      door,
      token,
      this.settings.PUBLIC_URL,
      sessionLife(this.settings, door).whole / 1000,
    );
  }

  async start(
    door: Door,
    accountId: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<StartedSession> {
    return this.give(
      reply,
      door,
      await this.transactions.run((tx) => this.open(tx, door, accountId, request)),
    );
  }

  async end(door: Door, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = tokenOf(request.headers, door, this.settings.PUBLIC_URL);
    await this.transactions.run(async (tx) => {
      const agentId = await this.sessions.end(door, token, tx);
      if (agentId)
        await AuditLog.write(tx, {
          by: { kind: 'agent', agentId, from: callerOf(request) },
          action: 'sign-out.done',
        });
    });
    void reply.header('set-cookie', sessionCookie(door, null, this.settings.PUBLIC_URL, 0));
  }
}
