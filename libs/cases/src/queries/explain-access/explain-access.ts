import { Injectable } from '@nestjs/common';
import { ActorLoader, inLanguage as named, type AgentActor, type Language } from '@sprawa/permissions';
import { explainAccess, offeredActions, type ExplainedStream, type OfferedAction } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { Streams } from '../../streams/streams.js';
import type { Stream } from '../../streams/stream.js';
import { loadFactsForView } from '../find-case/case-side.js';
import type { CaseView } from '../case-view.js';
import { FindCase } from '../find-case/find-case.js';

export interface ExplainedCase {
  view: CaseView;
  stream: Stream;
  sees: boolean;
  offered: OfferedAction[];
}

export interface Explained {
  person: AgentActor;
  streams: { stream: Stream; explained: ExplainedStream }[];
  case: ExplainedCase | null;
  /** Of a role, a group or an agent as workflows call them, in words of whoever looks. */
  nameOf(principal: string): string;
}

/** What somebody can see and do, and why: out of the same workflows, members and rights that decide on it (AD-1). */
@Injectable()
export class ExplainAccess {
  constructor(
    private readonly source: DataSource,
    private readonly actors: ActorLoader,
    private readonly streams: Streams,
    private readonly find: FindCase,
  ) {}

  /**
   * @param caseNumber of one the viewer sees; any other is none
   * @returns null for who is suspended, and for nobody
   */
  async of(viewer: AgentActor, personId: string, caseNumber: string | null): Promise<Explained | null> {
    const person = await this.actors.agent(personId);
    if (!person) return null;
    const performer = { kind: 'agent', agentId: person.agentId, principals: person.principals } as const;
    const members = await this.members();
    const streams = (await this.streams.all()).map((stream) => ({
      stream,
      explained: explainAccess(stream.workflow, members.get(stream.id) ?? [], performer),
    }));
    const view = caseNumber ? await this.find.byNumber(viewer, caseNumber) : null;
    return {
      person,
      streams,
      case: view && (await this.ofCase(person, view)),
      nameOf: await this.names(person, viewer.language),
    };
  }

  private async ofCase(person: AgentActor, view: CaseView): Promise<ExplainedCase> {
    const stream = await this.streams.get(view.stream_id);
    const sees = (await this.find.byNumber(person, view.number)) !== null && person.rights.has('case.read');
    const performer = { kind: 'agent', agentId: person.agentId, principals: person.principals } as const;
    const facts = await loadFactsForView(this.source, view, stream, performer);
    return { view, stream, sees, offered: sees ? offeredActions(stream.workflow, facts, performer) : [] };
  }

  private async members(): Promise<Map<string, string[]>> {
    const rows = (await this.source.query(
      `SELECT stream_id, array_agg(principal) AS members FROM stream_member GROUP BY stream_id`,
    )) as { stream_id: string; members: string[] }[];
    return new Map(rows.map(({ stream_id, members }) => [stream_id, members]));
  }

  private async names(person: AgentActor, language: Language): Promise<(principal: string) => string> {
    const rows = (await this.source.query(
      `SELECT 'role:' || key AS principal, name FROM role WHERE key = $1
       UNION ALL SELECT 'group:' || key, name FROM agent_group WHERE id = ANY ($2::uuid[])`,
      [person.roleKey, person.groupIds],
    )) as { principal: string; name: Record<string, string> }[];
    const known = new Map(rows.map(({ principal, name }) => [principal, named(name, language)]));
    return (principal) => known.get(principal) ?? person.name;
  }
}
