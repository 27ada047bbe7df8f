import { Controller, Get, Param, Res, UseFilters } from '@nestjs/common';
import { RefusalFilter } from '@sprawa/identity';
import { ActorLoader, CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { CodedError, Log } from '@sprawa/platform';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { ReadCaseFilter } from '../graphql/agent/read-case-filter.js';
import { wordsOf } from '../words/words.js';
import { CaseExports, type ExportRow } from './case-exports.js';
import type { Cell } from '@sprawa/platform';
import { ReadExportRows } from './read-export-rows.js';
import { writeCsv } from '@sprawa/platform';
import { writeXlsx } from './write-xlsx.js';

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Downloads of exports that were asked for a moment ago, by whoever asked, once (CS-9). */
@Controller('exports')
@UseFilters(RefusalFilter)
export class ExportController {
  constructor(
    private readonly exports: CaseExports,
    private readonly rows: ReadExportRows,
    private readonly filters: ReadCaseFilter,
    private readonly actors: ActorLoader,
    private readonly log: Log,
  ) {}

  @Get(':id')
  @Requires('case.export')
  async download(
    @Param('id') id: string,
    @CurrentActor() actor: AgentActor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.exports.begin(actor, id);
    if (!asked) throw new CodedError('NOT_FOUND', wordsOf(actor.language).exports.notFound);
    const head = await this.rows.head(actor, asked.columns);
    const portions = this.counted(actor, asked);
    const body = asked.format === 'csv' ? Readable.from(writeCsv(head, portions)) : writeXlsx(head, portions);
    body.on('error', (error) => this.log.warn('An export was broken off', { id, error: error.message }));
    const name = `sprawa-${asked.asked_at.toISOString().slice(0, 10)}.${asked.format}`;
    await reply
      .headers({
        'content-type': MEDIA_TYPES[asked.format],
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(body);
  }

  /** The portions, with the log kept of how far they came; and of the end, whichever it is. */
  private async *counted(actor: AgentActor, asked: ExportRow): AsyncGenerator<Cell[][]> {
    let written = 0;
    let state: 'done' | 'broken' = 'broken';
    // Sent for minutes: what one may see is asked anew for each portion.
    const still = async () => {
      const now = await this.actors.again(actor);
      return now?.rights.has('case.export') ? now : null;
    };
    try {
      // Nobody waits for it: it is for whoever looks how far the export is.
      const total = await this.rows.count(actor, await this.filters.read(actor, asked.filter));
      if (total !== null) await this.exports.willWrite(asked.id, total);
      const filterOf = (now: AgentActor) => this.filters.read(now, asked.filter);
      for await (const rows of this.rows.portions(still, filterOf, asked.columns)) {
        yield rows;
        written += rows.length;
        await this.exports.wrote(asked.id, written);
      }
      state = 'done';
    } finally {
      await this.exports.end(asked.id, state);
    }
  }
}
