import { Injectable, OnModuleInit } from '@nestjs/common';
import { migrations } from '@sprawa/migrations';
import { DataSource } from 'typeorm';
import { FileStore } from '../files/file-store.js';
import { Log } from '../logging/log.js';

/** Milliseconds a check may take; slower is as bad as no answer. */
const PATIENCE = 3_000;
/** The same of a server that every piece of work needs and that answers in no time when it is well. */
const PATIENCE_WITH_SERVERS = 1_000;
/** Milliseconds an answer serves whoever else asks: the address is open to everybody. */
const SERVES = 1_000;

export interface Report {
  ready: boolean;
  checks: Record<string, 'ok' | 'failing'>;
}

/** Whether this process can do its work. What is wrong stands in the log; outside only which part it is. */
@Injectable()
export class Readiness implements OnModuleInit {
  private readonly checks = new Map<string, { ask: () => Promise<unknown>; patience: number }>();
  private latest: { at: number; report: Promise<Report> } | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly files: FileStore,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.checkServer('database', () => this.source.query('SELECT 1'));
    this.checkServer('migrations', () => this.schemaIsOurs());
    this.check('files', () => this.files.probe());
  }

  /** Adds a part that must answer; it fails by throwing. */
  check(part: string, ask: () => Promise<unknown>): void {
    this.checks.set(part, { ask, patience: PATIENCE });
  }

  /** Adds a server that must answer within a second. */
  checkServer(part: string, ask: () => Promise<unknown>): void {
    this.checks.set(part, { ask, patience: PATIENCE_WITH_SERVERS });
  }

  report(): Promise<Report> {
    if (!this.latest || Date.now() - this.latest.at > SERVES)
      this.latest = { at: Date.now(), report: this.askAll() };
    return this.latest.report;
  }

  /** The next to ask gets an answer of its own. */
  forget(): void {
    this.latest = null;
  }

  private async askAll(): Promise<Report> {
    const answers = await Promise.all(
      [...this.checks].map(
        async ([part, { ask, patience }]) => [part, await this.answers(part, ask, patience)] as const,
      ),
    );
    return {
      ready: answers.every(([, answer]) => answer === 'ok'),
      checks: Object.fromEntries(answers),
    };
  }

  private async answers(
    part: string,
    ask: () => Promise<unknown>,
    patience: number,
  ): Promise<'ok' | 'failing'> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`No answer within ${patience} ms`)), patience);
    });
    try {
      await Promise.race([ask(), late]);
      return 'ok';
    } catch (error) {
      this.log.warn('Not ready', { part, error });
      return 'failing';
    } finally {
      clearTimeout(timer);
    }
  }

  /** A newer program may have brought the schema further: that is all right, expand comes before contract. */
  private async schemaIsOurs(): Promise<void> {
    const rows = (await this.source.query('SELECT name FROM migration')) as { name: string }[];
    const done = new Set(rows.map(({ name }) => name));
    const missing = migrations.map(({ name }) => name).filter((name) => !done.has(name));
    if (missing.length > 0) throw new Error(`These migrations have not run: ${missing.join(', ')}`);
  }
}
