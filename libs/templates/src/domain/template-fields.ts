import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import type { TemplateFieldKeys } from '@sprawa/workflow';

type Ask = (actor: AgentActor) => Promise<TemplateFieldKeys>;

/** Which fields of cases and of their contacts ready-made words may name: cases know them, and say so here. */
@Injectable()
export class TemplateFields {
  private ask: Ask = async () => ({ fields: [], contact: [] });

  from(ask: Ask): void {
    this.ask = ask;
  }

  /** Those that somebody may read. */
  keys(actor: AgentActor): Promise<TemplateFieldKeys> {
    return this.ask(actor);
  }
}
