import { Injectable } from '@nestjs/common';
import { toAgent, type AgentActor, type Language } from '@sprawa/identity';
import { SqlParams, visibleTo } from '@sprawa/permissions';
import { isId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { consentStanding, type ConsentStanding, type ConsentStep } from './consent-state.js';
import {
  CONSENT_LIMITS,
  type ConsentKind,
  type ConsentMeans,
  type ConsentWording,
  type Texts,
} from './consent.js';
import { FormAgreements, type FormAgreement } from './form-agreements.js';

export interface ConsentEntry extends ConsentStep {
  event: 'given' | 'withdrawn';
  means: ConsentMeans;
  note: string | null;
  recordedAt: Date;
  /** Null: the contact themselves. */
  recordedBy: ReturnType<typeof toAgent> | null;
  /** Of a case the reader may see. */
  caseNumber: string | null;
  agreed: { number: number; language: Language; text: string } | null;
  /** Recorded by mistake, and said so at once. */
  takenBack: boolean;
}

export interface ConsentOfKind {
  kind: ConsentKind;
  standing: ConsentStanding;
  /** As they were recorded, the newest first. */
  entries: ConsentEntry[];
}

interface EntryRow extends ConsentStep {
  kind_id: string;
  means: ConsentMeans;
  note: string | null;
  recorded_at: Date;
  agent_id: string | null;
  agent_name: string;
  suspended_at: Date | null;
  case_number: string | null;
  number: number | null;
  language: Language | null;
  text: string | null;
}

/** Consents as agents see them: what each stands at, and everything that was ever said of it (CT-4). */
@Injectable()
export class ReadConsents {
  constructor(
    private readonly source: DataSource,
    private readonly forms: FormAgreements,
  ) {}

  /** In their order; those no longer asked for as well. */
  async kinds(): Promise<ConsentKind[]> {
    const rows = (await this.source.query(
      `SELECT k.id, k.key, k.name, k.active, k.version, w.id AS wording_id, w.number, w.texts, w.since
       FROM consent_kind k LEFT JOIN LATERAL (
         SELECT id, number, texts, since FROM consent_wording WHERE kind_id = k.id ORDER BY number DESC LIMIT 1) w ON true
       ORDER BY k.position, k.id`,
    )) as (Omit<ConsentKind, 'wording'> & {
      wording_id: string | null;
      number: number;
      texts: Texts;
      since: Date;
    })[];
    return rows.map(({ wording_id, number, texts, since, ...kind }) => ({
      ...kind,
      wording: wording_id === null ? null : { id: wording_id, number, texts, since },
    }));
  }

  /** The newest first. */
  async wordings(kindId: string): Promise<ConsentWording[]> {
    if (!isId(kindId)) return [];
    return (await this.source.query(
      `SELECT id, number, texts, since FROM consent_wording WHERE kind_id = $1 ORDER BY number DESC LIMIT $2`,
      [kindId, CONSENT_LIMITS.wordings],
    )) as ConsentWording[];
  }

  /** Every kind that is asked for, and others the contact has said something about. Null: there is no such contact. */
  async of(
    actor: AgentActor,
    contactId: string,
  ): Promise<{ kinds: ConsentOfKind[]; forms: (FormAgreement & { caseNumber: string | null })[] } | null> {
    if (!isId(contactId)) return null;
    const [contact] = (await this.source.query(`SELECT FROM contact WHERE id = $1`, [contactId])) as object[];
    if (!contact) return null;
    const [kinds, rows, forms] = await Promise.all([
      this.kinds(),
      this.entries(actor, contactId),
      this.forms.of(contactId, actor.language, CONSENT_LIMITS.forms),
    ]);
    const numbers = await this.caseNumbers(
      actor,
      forms.flatMap(({ caseId }) => caseId ?? []),
    );
    return {
      kinds: kinds.flatMap((kind) => {
        const own = rows.filter((row) => row.kind_id === kind.id);
        if (!kind.active && own.length === 0) return [];
        return [{ kind, standing: consentStanding(own), entries: entriesOf(own) }];
      }),
      forms: forms.map((form) => ({ ...form, caseNumber: numbers.get(form.caseId ?? '') ?? null })),
    };
  }

  private entries(actor: AgentActor, contactId: string): Promise<EntryRow[]> {
    const params = new SqlParams();
    return this.source.query(
      `SELECT e.id, e.kind_id, e.event, e.at, e.place::float8 AS place, e.takes_back AS "takesBack", e.means, e.note, e.recorded_at,
         a.id AS agent_id, a.name AS agent_name, a.suspended_at, c.number::text AS case_number,
         w.number, e.language, w.texts ->> e.language AS text
       FROM consent_entry e
       LEFT JOIN agent a ON a.id = e.agent_id
       LEFT JOIN consent_wording w ON w.id = e.wording_id
       LEFT JOIN cases o ON o.id = e.case_id
       LEFT JOIN cases c ON c.id = coalesce(o.merged_into, o.id) AND ${visibleTo(actor, 'c', params)}
       WHERE e.contact_id = ${params.add(contactId)} ORDER BY e.place DESC`,
      params.values,
    ) as Promise<EntryRow[]>;
  }

  /** Of cases the reader may see; of a merged one, that of the one it is part of. */
  private async caseNumbers(actor: AgentActor, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const params = new SqlParams();
    const rows = (await this.source.query(
      `SELECT o.id, c.number::text AS number FROM cases o JOIN cases c ON c.id = coalesce(o.merged_into, o.id)
       WHERE o.id = ANY (${params.add(ids)}::uuid[]) AND ${visibleTo(actor, 'c', params)}`,
      params.values,
    )) as { id: string; number: string }[];
    return new Map(rows.map(({ id, number }) => [id, number]));
  }
}

function entriesOf(rows: readonly EntryRow[]): ConsentEntry[] {
  const mistakes = new Set(rows.map(({ takesBack }) => takesBack));
  return rows.flatMap((row) => {
    const { id, event, at, place, means, note } = row;
    if (event === 'taken-back') return [];
    return [
      {
        ...{ id, event, at, place, means, note, takesBack: null },
        recordedAt: row.recorded_at,
        recordedBy: row.agent_id
          ? toAgent({ id: row.agent_id, name: row.agent_name, suspended_at: row.suspended_at })
          : null,
        caseNumber: row.case_number,
        agreed:
          row.number !== null && row.language && row.text !== null
            ? { number: row.number, language: row.language, text: row.text }
            : null,
        takenBack: mistakes.has(id),
      },
    ];
  });
}
