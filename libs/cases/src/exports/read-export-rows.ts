import { Injectable } from '@nestjs/common';
import { ContactFields } from '@sprawa/contacts';
import { SqlParams, type AgentActor } from '@sprawa/permissions';
import { Clock, FilterReads, HotReads, tookTooLong } from '@sprawa/platform';
import { fieldText, type Field } from '@sprawa/workflow';
import { caseFields } from '../domain/case-fields.js';
import { loadEntryNames } from '../graphql/agent/entry-names.js';
import { contactFieldOfColumn, fieldOfColumn, type CaseColumn } from '../domain/saved-view/saved-view.js';
import { PRIORITY_NAMES } from '../persistence/case-row.js';
import type { CaseFilter } from '../queries/list-cases/case-filter.js';
import { matchingCases } from '../queries/list-cases/matching-cases.js';
import { inLanguage, type Stream } from '../streams/stream.js';
import { Labels } from '../labels/labels.js';
import { Streams } from '../streams/streams.js';
import { wordsOf } from '../words/words.js';
import type { Cell } from '@sprawa/platform';

/** Rows read at a time, and so all that is ever held. */
const PORTION = 1000;
/** Milliseconds. */
const COUNTED_WITHIN = 2000;

interface Row {
  number: string;
  stream_id: string;
  state_id: string;
  subject: string;
  channel: string;
  priority: number;
  contact_name: string;
  contact_fields: Record<string, unknown>;
  owner_name: string | null;
  group_name: Record<string, string> | null;
  fields: Record<string, unknown>;
  label_ids: string[];
  attachment_count: number;
  created_at: Date;
  last_activity_at: Date;
  state_since: Date;
  closed_at: Date | null;
  callback_at: Date | null;
}

/** The cases a filter matches, newest first, with the cells of the columns that are shown. */
@Injectable()
export class ReadExportRows {
  constructor(
    private readonly reads: FilterReads,
    private readonly hot: HotReads,
    private readonly streams: Streams,
    private readonly labels: Labels,
    private readonly clock: Clock,
    private readonly contactFields: ContactFields,
  ) {}

  async head(actor: AgentActor, columns: readonly string[]): Promise<string[]> {
    const words = wordsOf(actor.language).exports.columns;
    const streams = (await this.streams.all()).filter(({ id }) => actor.streamIds.includes(id));
    const own = await this.contactFields.all();
    return columns.map((column) => {
      const ownKey = contactFieldOfColumn(column);
      if (ownKey !== null) {
        const field = own.find((each) => each.key === ownKey);
        return `${words.contact}: ${field ? inLanguage(field.label, actor.language) : ownKey}`;
      }
      const key = fieldOfColumn(column);
      if (key === null) return words[column as CaseColumn];
      const field = streams.flatMap(caseFields).find((each) => each.key === key);
      return field ? inLanguage(field.label, actor.language) : key;
    });
  }

  /**
   * By number, which never changes: a case that moves meanwhile is neither lost nor there twice. Each portion is a
   * statement of its own, so that a slow download holds no transaction open.
   * @param still whoever asked, with what they may see now; null once they may no longer
   */
  async *portions(
    still: () => Promise<AgentActor | null>,
    filterOf: (actor: AgentActor) => Promise<CaseFilter>,
    columns: readonly string[],
  ): AsyncGenerator<Cell[][]> {
    let last: string | null = null;
    for (;;) {
      const actor = await still();
      if (!actor) throw new Error('Whoever asked for the export may not have it any more');
      const rows = await this.portion(actor, await filterOf(actor), last);
      if (rows.length > 0) yield await this.cells(actor, rows, columns);
      if (rows.length < PORTION) return;
      last = rows.at(-1)!.number;
    }
  }

  /** How many there are to be, as of now; null where that takes longer than it is worth. */
  async count(actor: AgentActor, filter: CaseFilter): Promise<number | null> {
    const params = new SqlParams();
    const matching = matchingCases(actor, filter, params, this.clock.now());
    try {
      const [row] = await this.reads.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM cases c WHERE ${matching}`,
        params.values,
        COUNTED_WITHIN,
      );
      return row!.n;
    } catch (error) {
      if (tookTooLong(error) ?? tookTooLong((error as { driverError?: unknown }).driverError)) return null;
      throw error;
    }
  }

  private portion(actor: AgentActor, filter: CaseFilter, last: string | null): Promise<Row[]> {
    const params = new SqlParams();
    const matching = matchingCases(actor, filter, params, this.clock.now());
    const after = last === null ? '' : `AND c.number < ${params.add(last)}::bigint`;
    return this.reads.query<Row>(
      `WITH page AS (SELECT c.* FROM cases c WHERE ${matching} ${after} ORDER BY c.number DESC LIMIT ${PORTION})
       SELECT c.number, c.stream_id, c.state_id, c.subject, c.channel, c.priority, ct.name AS contact_name, ct.fields AS contact_fields, o.name AS owner_name,
         g.name AS group_name, c.fields, c.label_ids, c.attachment_count, c.created_at, c.last_activity_at, c.state_since, c.closed_at, c.callback_at
       FROM page c JOIN contact ct ON ct.id = c.contact_id LEFT JOIN agent o ON o.id = c.owner_id LEFT JOIN agent_group g ON g.id = c.group_id
       ORDER BY c.number DESC`,
      params.values,
    );
  }

  private async cells(
    actor: AgentActor,
    rows: readonly Row[],
    columns: readonly string[],
  ): Promise<Cell[][]> {
    const streams = await this.streams.byId();
    const keys = columns.flatMap((column) => fieldOfColumn(column) ?? []);
    const values = rows.flatMap(({ fields }) => keys.map((key) => fields[key]));
    const names = await loadEntryNames(this.hot, [], actor.language, values);
    const fieldsOf = new Map<string, Map<string, Field>>();
    const own = new Map((await this.contactFields.all()).map((field) => [field.key, field]));
    const labels = columns.includes('labels') ? await this.labelsOf(rows) : [];
    return rows.map((row, at) => {
      const stream = streams.get(row.stream_id)!;
      let fields = fieldsOf.get(stream.id);
      if (!fields)
        fieldsOf.set(stream.id, (fields = new Map(caseFields(stream).map((field) => [field.key, field]))));
      return columns.map((column) => {
        const ownKey = contactFieldOfColumn(column);
        if (ownKey !== null) {
          const field = actor.rights.has('contact.read') ? own.get(ownKey) : undefined;
          return field ? fieldCell(field, row.contact_fields[ownKey], actor.language, names) : null;
        }
        const key = fieldOfColumn(column);
        if (column === 'labels') return labels[at]!;
        if (key === null) return cellOf(column as OtherColumn, row, stream, actor);
        const field = fields.get(key);
        return field ? fieldCell(field, row.fields[key], actor.language, names) : null;
      });
    });
  }

  /** Their names as a list shows them, in one cell. */
  private labelsOf(rows: readonly Row[]): Promise<(string | null)[]> {
    return Promise.all(
      rows.map(async ({ label_ids }) => {
        const shown = label_ids.length > 0 ? await this.labels.shown(label_ids, 'cases') : [];
        return shown.map(({ name }) => name).join(', ') || null;
      }),
    );
  }
}

type OtherColumn = Exclude<CaseColumn, 'labels'>;

function fieldCell(field: Field, value: unknown, language: string, names: ReadonlyMap<string, string>): Cell {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return fieldText(field, value, language, names) || null;
}

function cellOf(column: OtherColumn, row: Row, stream: Stream, { language }: AgentActor): Cell {
  const words = wordsOf(language);
  switch (column) {
    case 'number':
      return Number(row.number);
    case 'subject':
      return row.subject;
    case 'contact':
      return row.contact_name;
    case 'state':
      return inLanguage(stream.stateById(row.state_id).name, language);
    case 'stream':
      return inLanguage(stream.definition.name, language);
    case 'owner':
      return row.owner_name;
    case 'group':
      return row.group_name && inLanguage({ en: '', ...row.group_name }, language);
    case 'priority':
      return row.priority === 0 ? null : words.priorities[PRIORITY_NAMES[row.priority] ?? 'none'];
    case 'source':
      return words.exports.sources[row.channel as keyof typeof words.exports.sources] ?? row.channel;
    case 'created':
      return row.created_at;
    case 'lastActivity':
      return row.last_activity_at;
    case 'stateSince':
      return row.state_since;
    case 'closed':
      return row.closed_at;
    case 'callback':
      return row.callback_at;
    case 'files':
      return row.attachment_count;
  }
}
