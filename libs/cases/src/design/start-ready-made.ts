import { Injectable } from '@nestjs/common';
import { InputChecks } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { Transactions } from '@sprawa/platform';
import { PUBLISHING } from '../streams/publish-stream.js';
import { Streams } from '../streams/streams.js';
import { NewStreamDocument } from './new-stream-document.js';
import { ReadyMadeWorkflows, type ReadyMade } from './ready-made.js';
import { designWords } from './words.js';
import { WorkflowVersions } from './workflow-versions.js';
import { WriteFromApp } from './write-from-app.js';

const MOST = 20;

/** Makes streams of ready-made workflows, published at once: work can begin in them (WF-13, AD-8). */
@Injectable()
export class StartReadyMade {
  constructor(
    private readonly transactions: Transactions,
    private readonly readyMade: ReadyMadeWorkflows,
    private readonly versions: WorkflowVersions,
    private readonly writing: WriteFromApp,
    private readonly streams: Streams,
    private readonly documents: NewStreamDocument,
  ) {}

  /**
   * What is there already stays as it is, so nothing is made twice however often somebody asks.
   * @returns keys of the streams that were made. @throws InputError naming `readyMade`
   */
  async start(actor: AgentActor, keys: readonly string[]): Promise<string[]> {
    const chosen = await this.chosen(actor, keys);
    const made = await this.transactions.run(async (tx) => {
      await tx.query(PUBLISHING);
      const made: string[] = [];
      for (const readyMade of chosen) {
        const { key, file } = readyMade;
        if (await this.versions.find(key, null, tx)) continue;
        const document = await this.documents.begin(tx, actor, { key, name: file.name }, readyMade);
        await this.writing.write(tx, actor, { key, document, published: 0 });
        made.push(key);
      }
      return made;
    });
    this.streams.forget();
    return made;
  }

  private async chosen(actor: AgentActor, keys: readonly string[]): Promise<ReadyMade[]> {
    const checks = new InputChecks(actor.language);
    if (keys.length === 0) checks.problem('readyMade', 'required');
    if (keys.length > MOST) checks.problem('readyMade', 'tooMany', { max: MOST });
    checks.done();
    const found = await Promise.all([...new Set(keys)].map((key) => this.readyMade.find(key)));
    if (found.includes(undefined)) checks.say('readyMade', designWords(actor.language, 'noReadyMade'));
    checks.done();
    return found as ReadyMade[];
  }
}
