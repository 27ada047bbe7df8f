import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { FilterReads } from '@sprawa/platform';
import { usableBy } from '@sprawa/templates';
import { Labels } from './labels.js';

/** Counted no further: whoever tidies up wants to know whether a label is used, and about how much. */
export const LABEL_COUNT_LIMIT = 1000;

export interface LabelCount {
  id: string;
  cases: number;
  contacts: number;
  templates: number;
}

/** How much carries each label, of what the viewer may see. */
@Injectable()
export class CountLabels {
  constructor(
    private readonly reads: FilterReads,
    private readonly labels: Labels,
  ) {}

  async of(actor: AgentActor): Promise<LabelCount[]> {
    const asked = await Promise.all(
      (await this.labels.all()).map(async ({ id }) => ({ id, ids: await this.labels.meaning([id]) })),
    );
    const params = new SqlParams();
    const labels = `jsonb_to_recordset(${params.add(JSON.stringify(asked))}::jsonb) l (id uuid, ids uuid[])`;
    // Each label is looked up by itself: a count of all at once would read whatever carries any.
    const carrying = (alias: string) => `${alias}.label_ids <> '{}' AND ${alias}.label_ids && l.ids`;
    const counted = (rows: string) =>
      `(SELECT count(*)::int FROM (${rows} LIMIT ${LABEL_COUNT_LIMIT}) counted)`;
    return this.reads.query<LabelCount>(
      `SELECT l.id, ${counted(`SELECT FROM cases c WHERE ${carrying('c')} AND ${visibleTo(actor, 'c', params)}`)} AS cases,
         ${counted(`SELECT FROM contact k WHERE ${carrying('k')}`)} AS contacts,
         ${counted(`SELECT FROM reply_template t JOIN template_group g ON g.id = t.group_id WHERE ${carrying('t')} AND t.deleted_at IS NULL AND ${usableBy(actor, 'g', params)}`)} AS templates
       FROM ${labels}`,
      params.values,
    );
  }
}
