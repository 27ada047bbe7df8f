import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { offeredActions } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { Streams } from '../../streams/streams.js';
import { FindCase } from '../find-case/find-case.js';
import { loadFactsForView } from '../find-case/case-side.js';

/** Who may write on a case as it is now may look into what colleagues are writing there; who only reads it may not. */
@Injectable()
export class MayAct {
  constructor(
    private readonly source: DataSource,
    private readonly find: FindCase,
    private readonly streams: Streams,
  ) {}

  async on(actor: AgentActor, number: string): Promise<boolean> {
    const view = await this.find.byNumber(actor, number);
    if (!view) return false;
    const stream = await this.streams.get(view.stream_id);
    const performer = { kind: 'agent', agentId: actor.agentId, principals: actor.principals } as const;
    const facts = await loadFactsForView(this.source, view, stream, performer);
    return offeredActions(stream.workflow, facts, performer).some(
      ({ action, available }) => available && action.writes !== 'nothing',
    );
  }
}
