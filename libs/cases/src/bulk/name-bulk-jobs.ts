import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { DataSource } from 'typeorm';
import { Labels } from '../labels/labels.js';
import { inLanguage } from '../streams/stream.js';
import { Streams } from '../streams/streams.js';
import { wordsOf } from '../words/words.js';
import type { BulkOperation } from './bulk-operation.js';

/** What jobs give to each case, in words of whoever looks: names are read now, and may have changed since. */
@Injectable()
export class NameBulkJobs {
  constructor(
    private readonly source: DataSource,
    private readonly labels: Labels,
    private readonly streams: Streams,
  ) {}

  async of(actor: AgentActor, jobs: readonly { operation: BulkOperation }[]): Promise<string[]> {
    const people = await this.assignees(jobs.map(({ operation }) => operation));
    return Promise.all(jobs.map(({ operation }) => this.name(actor, operation, people)));
  }

  private async name(
    { language, streamIds }: AgentActor,
    operation: BulkOperation,
    people: ReadonlyMap<string, string | Record<string, string>>,
  ): Promise<string> {
    switch (operation.kind) {
      case 'action': {
        const stream = await this.streams.find(operation.streamId);
        const action = stream?.workflow.actions.find(({ key }) => key === operation.action);
        return action ? inLanguage(action.name, language) : operation.action;
      }
      case 'assign':
      case 'hand-over': {
        const name = people.get(idOf(operation) ?? '') ?? '';
        return typeof name === 'string' ? name : inLanguage({ en: '', ...name }, language);
      }
      case 'priority':
        return wordsOf(language).priorities[operation.priority];
      case 'source':
        return wordsOf(language).exports.sources[operation.source];
      case 'labels': {
        const [added, removed] = await Promise.all(
          [operation.add, operation.remove].map((ids) => this.labels.shown(ids, 'cases')),
        );
        return [...added!.map(({ name }) => `+ ${name}`), ...removed!.map(({ name }) => `− ${name}`)].join(
          ', ',
        );
      }
      case 'stream': {
        const stream = streamIds.includes(operation.streamId)
          ? await this.streams.find(operation.streamId)
          : undefined;
        return stream ? inLanguage(stream.definition.name, language) : '';
      }
      case 'merge':
        return `#${operation.into.replace(/^#/, '')}`;
    }
  }

  private async assignees(
    operations: readonly BulkOperation[],
  ): Promise<ReadonlyMap<string, string | Record<string, string>>> {
    const ids = operations.flatMap((operation) => idOf(operation) ?? []);
    if (ids.length === 0) return new Map();
    const rows = (await this.source.query(
      `SELECT id, to_jsonb(name) AS name FROM agent WHERE id::text = ANY ($1::text[])
       UNION ALL SELECT id, name FROM agent_group WHERE id::text = ANY ($1::text[])`,
      [ids],
    )) as { id: string; name: string | Record<string, string> }[];
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function idOf(operation: BulkOperation): string | null {
  if ((operation.kind !== 'assign' && operation.kind !== 'hand-over') || !operation.assignee) return null;
  return 'agentId' in operation.assignee ? operation.assignee.agentId : operation.assignee.groupId;
}
