import { Injectable } from '@nestjs/common';
import { ContactsById } from '@sprawa/contacts';
import type * as Sdl from '@sprawa/contracts/agent';
import type { AgentActor } from '@sprawa/permissions';
import { HotReads } from '@sprawa/platform';
import type { CaseView } from '../../queries/case-view.js';
import { Labels } from '../../labels/labels.js';
import { Streams } from '../../streams/streams.js';
import { CaseNode, type PageSide } from './case-node.js';
import { toAgentType, toState, toStream, type StreamType } from './case-types.js';

/** Rows as the schema's `Case`; what lies beside the row is fetched once per page, and only when asked for. */
@Injectable()
export class CaseParents {
  constructor(
    private readonly reads: HotReads,
    private readonly streams: Streams,
    private readonly contacts: ContactsById,
    private readonly labels: Labels,
  ) {}

  async one(actor: AgentActor, row: CaseView): Promise<CaseNode> {
    return (await this.of(actor, [row]))[0]!;
  }

  async of(actor: AgentActor, rows: readonly CaseView[]): Promise<CaseNode[]> {
    const streams = await this.streams.byId();
    const side = this.besides(actor, rows);
    return rows.map((view) => new CaseNode(view, streams.get(view.stream_id)!, actor, side));
  }

  private besides(actor: AgentActor, rows: readonly CaseView[]): PageSide {
    const streamTypes = new Map<string, StreamType>();
    const states = new Map<string, Sdl.State>();
    const owners = new Map<string, Sdl.Agent>();
    const contacts = once(() => this.contacts.load([...new Set(rows.map((row) => row.contact_id))]));
    const members = once(() => this.memberCounts());
    return {
      streamType: (stream) => kept(streamTypes, stream.id, () => toStream(stream, actor)),
      state: (stream, id) => kept(states, id, () => toState(stream.stateById(id), actor.language)),
      owner: ({ owner_id, owner_name, owner_suspended }) =>
        kept(owners, owner_id!, () => toAgentType(owner_id!, owner_name ?? '', owner_suspended)),
      contact: async (id) => (await contacts()).get(id),
      labels: (ids) => this.labels.shown(ids, 'cases'),
      memberCount: async (groupId) => (await members()).get(groupId) ?? 0,
    };
  }

  private async memberCounts(): Promise<Map<string, number>> {
    const rows = await this.reads.query<{ group_id: string; n: number }>(
      `SELECT group_id, count(*)::int AS n FROM agent_group_member GROUP BY group_id`,
      [],
    );
    return new Map(rows.map((row) => [row.group_id, row.n]));
  }
}

function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
  let made = all.get(key);
  if (made === undefined) all.set(key, (made = make()));
  return made;
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => (loading ??= load());
}
