import { Controller, Get, Query, Res, UseFilters } from '@nestjs/common';
import { CurrentActor, RefusalFilter, Requires, type AgentActor } from '@sprawa/identity';
import { AuditLog, Log, Transactions, differences, writeCsv, type Cell } from '@sprawa/platform';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { ActorLoader } from '../actor/load-actor.js';
import { loadAuditNames, type AuditNames } from './audit-names.js';
import { ReadAudit, type AuditRow } from './read-audit.js';
import { readAuditFilter } from './read-filter.js';
import { tellEntry } from './tell-entry.js';
import { columnWord } from './words.js';

/** Rows read at a time, and so all that is ever held. */
const PORTION = 1000;
const COLUMNS = [
  'number',
  'time',
  'who',
  'via',
  'address',
  'device',
  'what',
  'code',
  'on',
  'changes',
] as const;

/** The audit log as a file, streamed; that it was taken along is an entry of its own (AD-5). */
@Controller('audit')
@UseFilters(RefusalFilter)
export class AuditExportController {
  constructor(
    private readonly audit: ReadAudit,
    private readonly actors: ActorLoader,
    private readonly transactions: Transactions,
    private readonly log: Log,
    private readonly source: DataSource,
  ) {}

  @Get('export.csv')
  @Requires('audit.read')
  async download(
    @Query() query: Record<string, unknown>,
    @CurrentActor() actor: AgentActor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = readAuditFilter(query, actor.language);
    await this.transactions.run((tx) =>
      AuditLog.write(tx, {
        ...{ by: actor, action: 'audit.exported' },
        changes: differences({}, { ...filter }),
      }),
    );
    const head = COLUMNS.map((column) => columnWord(actor.language, column));
    const body = Readable.from(writeCsv(head, this.portions(actor, filter)));
    body.on('error', (error) =>
      this.log.warn('An export of the audit log was broken off', { error: error.message }),
    );
    await reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="sprawa-audit-${new Date().toISOString().slice(0, 10)}.csv"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(body);
  }

  /** It may be sent for minutes: whether they still may have it is asked for each portion. */
  private async *portions(
    actor: AgentActor,
    filter: ReturnType<typeof readAuditFilter>,
  ): AsyncGenerator<Cell[][]> {
    for await (const rows of this.audit.portions(filter, PORTION)) {
      const now = await this.actors.again(actor);
      if (!now?.rights.has('audit.read')) throw new Error('Whoever asked for it may not have it any more');
      const names = await loadAuditNames(this.source, rows, actor.language);
      yield rows.map((row) => cellsOf(row, actor, names));
    }
  }
}

function cellsOf(row: AuditRow, { language }: AgentActor, names: AuditNames): Cell[] {
  const { author, via, browser, system, title, subject, changes } = tellEntry(row, language, names);
  return [
    ...[Number(row.seq), row.at, author, via, row.address],
    [browser, system].filter(Boolean).join(', ') || null,
    ...[title, row.action, subject],
    changes.map(({ label, from, to }) => `${label}: ${from ?? '–'} → ${to ?? '–'}`).join('\n') || null,
  ];
}
