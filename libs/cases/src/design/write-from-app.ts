import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { Bus, InputError, logChange, type Tx } from '@sprawa/platform';
import { WriteStream } from '../streams/write-stream.js';
import { CheckDocument } from './check-document.js';
import { designWords } from './words.js';

/** Publishes a document nobody drew: one that the program put together for somebody. The caller holds PUBLISHING. */
@Injectable()
export class WriteFromApp {
  constructor(
    private readonly checks: CheckDocument,
    private readonly writing: WriteStream,
    private readonly bus: Bus,
  ) {}

  /** @throws InputError when the document may not be published, naming what is wrong by its place in it */
  async write(
    tx: Tx,
    actor: AgentActor,
    { key, document, published }: { key: string; document: unknown; published: number },
  ): Promise<void> {
    const { file, problems } = await this.checks.check(key, document, actor.language, tx);
    if (!file)
      throw new InputError(
        designWords(actor.language, 'hasProblems'),
        problems
          .slice(0, 20)
          .map(({ path, message }) => ({ path: ['document', ...path].join('.'), message })),
      );
    const { id, version } = await this.writing.write(tx, {
      ...{ file, document, origin: 'DESIGNER', by: actor, note: null },
    });
    await logChange(tx, {
      ...{ subject: 'setting', id: `workflow:${key}`, agentId: actor.agentId },
      what: published === 0 ? 'created' : 'changed',
      changes: [{ field: 'version', from: published || null, to: version }],
    });
    await this.bus.tell(tx, 'streams', { streamId: id });
  }
}
