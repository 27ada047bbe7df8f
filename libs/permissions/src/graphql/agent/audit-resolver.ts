import { Args, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import {
  CurrentActor,
  InputChecks,
  Requires,
  toAgent,
  type AgentActor,
  type AgentRow,
} from '@sprawa/identity';
import { DataSource } from 'typeorm';
import { loadAuditNames, type AuditNames } from '../../audit/audit-names.js';
import { ReadAudit, type AuditRow } from '../../audit/read-audit.js';
import { readAuditFilter } from '../../audit/read-filter.js';
import { tellEntry } from '../../audit/tell-entry.js';

/** The audit log for those who may read it (AD-5). */
@Resolver()
export class AuditResolver {
  constructor(
    private readonly audit: ReadAudit,
    private readonly source: DataSource,
  ) {}

  @Query()
  @Requires('audit.read')
  async auditLog(
    @CurrentActor() actor: AgentActor,
    @Args() args: Sdl.QueryAuditLogArgs,
  ): Promise<Sdl.AuditPage> {
    const filter = readAuditFilter({ ...args.filter }, actor.language, 'filter.');
    const checks = new InputChecks(actor.language);
    const first = checks.count('first', args.first, { max: 200, usual: 50 });
    checks.done();
    const before = /^\d{1,18}$/.test(args.after ?? '') ? args.after! : null;
    const { rows, more } = await this.audit.page(filter, first, before);
    const names = await loadAuditNames(this.source, rows, actor.language);
    return {
      rows: rows.map((row) => toEntry(row, actor, names)),
      endCursor: more ? String(rows.at(-1)!.seq) : null,
    };
  }

  @Query()
  @Requires('audit.read')
  async auditPeople(): Promise<Sdl.Agent[]> {
    const rows = (await this.source.query(
      `SELECT id, name, suspended_at FROM agent ORDER BY name, id LIMIT 500`,
    )) as AgentRow[];
    return rows.map(toAgent);
  }
}

const toEntry = (row: AuditRow, { language }: AgentActor, names: AuditNames): Sdl.AuditEntry => ({
  ...tellEntry(row, language, names),
  id: String(row.seq),
  at: row.at.toISOString(),
  authorKind: row.author_kind.toUpperCase() as Sdl.AuditAuthorKind,
  address: row.address,
  action: row.action,
});
