import { Injectable } from '@nestjs/common';
import type { Language } from '@sprawa/identity';
import { readWorkflowFile, type WorkflowFile } from '@sprawa/workflow';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readyMadeWords } from './ready-made-words.js';

export interface ReadyMade {
  key: string;
  file: WorkflowFile;
  document: unknown;
}

/** They are shipped with the program, whatever folder it loads workflows from. */
const FOLDER = fileURLToPath(new URL('../../../../workflows/', import.meta.url));

/** Workflows to start from (WF-13). */
@Injectable()
export class ReadyMadeWorkflows {
  private read: Promise<readonly ReadyMade[]> | null = null;

  all(): Promise<readonly ReadyMade[]> {
    this.read ??= readAll().catch((error: unknown) => {
      this.read = null;
      throw error;
    });
    return this.read;
  }

  async find(key: string): Promise<ReadyMade | undefined> {
    return (await this.all()).find((each) => each.key === key);
  }

  /** A sentence on what it is for; empty of one that has none. */
  description(key: string, language: Language): string {
    return readyMadeWords[key]?.[language] ?? '';
  }
}

async function readAll(): Promise<ReadyMade[]> {
  const found: ReadyMade[] = [];
  for (const folder of [FOLDER, join(FOLDER, 'ready-made')]) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
    for (const name of names) {
      const result = readWorkflowFile(await readFile(join(folder, name), 'utf8'), name);
      if ('file' in result) found.push({ key: basename(name, '.yaml'), ...result });
    }
  }
  return found;
}
