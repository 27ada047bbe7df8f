import { Injectable } from '@nestjs/common';
import type { IncomingFile } from '@sprawa/cases';
import { Clock, FileStore, newId, type Tx } from '@sprawa/platform';
import type { Chance } from '../chance.js';
import type { Details } from '../play/details.js';
import { say } from '../play/wording.js';
import type { FileWanted } from '../scripts/script.js';
import { makeFile } from './make-file.js';
import { shelveFile } from './shelve-file.js';

/** A picture that stands within a mail's words. */
export interface Picture {
  contentId: string;
  name: string;
}

/** Makes the files that somebody sends along. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  /** @param agentId whose upload they are; null for parts of a customer's mail */
  async make(
    tx: Tx,
    wanted: readonly FileWanted[],
    details: Details,
    chance: Chance,
    agentId: string | null,
  ): Promise<{ files: IncomingFile[]; pictures: Picture[] }> {
    const files: IncomingFile[] = [];
    const pictures: Picture[] = [];
    for (const { name, make, inline } of wanted) {
      const called = say(name, details.values, 'man', chance).replace(/[\\/]/g, '-');
      const fileId = await shelveFile(
        tx,
        this.store,
        { ...makeFile(make, details.values, chance), name: called },
        agentId,
        this.clock.now(),
      );
      const contentId = inline ? `${newId()}@mail.example` : null;
      if (contentId) pictures.push({ contentId, name: called });
      files.push({ fileId, contentId, inline: inline ?? false });
    }
    return { files, pictures };
  }
}
