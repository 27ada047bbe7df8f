import { Injectable } from '@nestjs/common';
import { ContactsById } from '@sprawa/contacts';
import type { AgentActor } from '@sprawa/permissions';
import type { LocalizedText } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import type { CaseView } from '../../queries/case-view.js';
import { inLanguage } from '../../streams/stream.js';
import { Streams } from '../../streams/streams.js';
import {
  toAgentType,
  toCallbackKind,
  toChannel,
  toPriority,
  toState,
  toStream,
  type CaseParent,
  type StreamType,
} from './case-types.js';

/** Rows as the schema's `Case`; what lies beside the row is fetched once per page, and only when asked for. */
@Injectable()
export class CaseParents {
  constructor(
    private readonly source: DataSource,
    private readonly streams: Streams,
    private readonly contacts: ContactsById,
  ) {}

  async one(actor: AgentActor, row: CaseView): Promise<CaseParent & Record<string, unknown>> {
    return (await this.of(actor, [row]))[0]!;
  }

  async of(actor: AgentActor, rows: readonly CaseView[]): Promise<(CaseParent & Record<string, unknown>)[]> {
    const streams = new Map((await this.streams.all()).map((stream) => [stream.id, stream]));
    const streamTypes = new Map<string, StreamType>();
    const contacts = once(() => this.contacts.load([...new Set(rows.map((row) => row.contact_id))]));
    const members = once(() => this.memberCounts());
    return rows.map((view) => {
      const stream = streams.get(view.stream_id)!;
      if (!streamTypes.has(stream.id)) streamTypes.set(stream.id, toStream(stream, actor));
      return {
        of: { view, stream, actor },
        id: view.id,
        number: view.number,
        subject: view.subject,
        channel: toChannel(view.channel),
        priority: toPriority(view.priority),
        stream: streamTypes.get(stream.id),
        state: toState(stream.stateById(view.state_id), actor.language),
        stateSince: view.state_since.toISOString(),
        owner: view.owner_id ? toAgentType(view.owner_id, view.owner_name ?? '', view.owner_suspended) : null,
        group: view.group_id ? this.group(view, actor, members) : null,
        contact: async () => (await contacts()).get(view.contact_id),
        version: view.version,
        unread: view.unread,
        followed: view.followed,
        preview: view.preview,
        entryCount: view.entry_count,
        attachmentCount: view.attachment_count,
        callbackAt: view.callback_at?.toISOString() ?? null,
        callbackKind: view.callback_kind ? toCallbackKind(view.callback_kind) : null,
        approvalPending: view.proposal_id !== null,
        createdAt: view.created_at.toISOString(),
        lastActivityAt: view.last_activity_at.toISOString(),
      };
    });
  }

  private group(view: CaseView, actor: AgentActor, members: () => Promise<Map<string, number>>): object {
    const name = (view.group_name ?? { en: view.group_key ?? '' }) as LocalizedText;
    return {
      id: view.group_id,
      key: view.group_key,
      name: inLanguage(name, actor.language),
      memberCount: async () => (await members()).get(view.group_id!) ?? 0,
    };
  }

  private async memberCounts(): Promise<Map<string, number>> {
    const rows = (await this.source.query(
      `SELECT group_id, count(*)::int AS n FROM agent_group_member GROUP BY group_id`,
    )) as { group_id: string; n: number }[];
    return new Map(rows.map((row) => [row.group_id, row.n]));
  }
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => (loading ??= load());
}
