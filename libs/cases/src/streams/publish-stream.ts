import { Injectable } from '@nestjs/common';
import { ContactFields } from '@sprawa/contacts';
import { Installation } from '@sprawa/identity';
import { Bus, Clock, Log, Settings, Transactions, type Tx } from '@sprawa/platform';
import { readWorkflowFile, type WorkflowFile } from '@sprawa/workflow';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { isDeepStrictEqual } from 'node:util';
import type { Origin } from '../design/workflow-versions.js';
import { loadsFiles } from './loads-files.js';
import { Streams } from './streams.js';
import { WriteStream } from './write-stream.js';

export class WorkflowFilesError extends Error {}

interface ReadFile {
  name: string;
  file: WorkflowFile;
  document: unknown;
  hash: string;
}

/** One publication at a time, of files and of what was designed. */
export const PUBLISHING = 'SELECT pg_advisory_xact_lock(7326503)';

/** Brings streams from reviewed files into the database (WF-13); an unchanged file changes nothing. */
@Injectable()
export class PublishStreams {
  constructor(
    private readonly transactions: Transactions,
    private readonly streams: Streams,
    private readonly bus: Bus,
    private readonly contactFields: ContactFields,
    private readonly clock: Clock,
    private readonly writing: WriteStream,
    private readonly log: Log,
    private readonly settings: Settings,
    private readonly source: DataSource,
    private readonly installation: Installation,
  ) {}

  /** Whether this installation has its workflows from files at all, or chooses them in the browser (AD-8). */
  async comeFromFiles(): Promise<boolean> {
    const [{ found }] = (await this.source.query(
      `SELECT EXISTS (SELECT FROM stream WHERE source_hash <> '') AS found`,
    )) as [{ found: boolean }];
    return loadsFiles({
      folderGiven: this.settings.WORKFLOWS_DIR !== undefined,
      demo: await this.installation.isDemo(),
      loadedBefore: found,
    });
  }

  /**
   * What was changed in the designer stays, whatever its file says since (WF-12); that is logged and shown there.
   * @throws WorkflowFilesError naming file, line and problem; nothing of any file is published then
   */
  async fromFolder(folder: string): Promise<void> {
    const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
    const contactFields = await this.contactFields.keysOfFiles();
    const files: ReadFile[] = [];
    const problems: string[] = [];
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8');
      const result = readWorkflowFile(text, name, contactFields);
      if ('problems' in result)
        problems.push(
          ...result.problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.path}: ${p.message}`),
        );
      else files.push({ name, ...result, hash: createHash('sha256').update(text).digest('hex') });
    }
    if (problems.length > 0)
      throw new WorkflowFilesError(`Workflow files are wrong:\n  ${problems.join('\n  ')}`);
    await this.transactions.run(async (tx) => {
      await tx.query(PUBLISHING);
      for (const file of files) await this.publish(tx, file);
      await this.bus.tell(tx, 'streams', {});
    });
    this.streams.forget();
  }

  private async publish(tx: Tx, { name, file, document, hash }: ReadFile): Promise<void> {
    const [kept] = (await tx.query(
      `SELECT s.source_hash AS hash, s.definition, s.file_ignored_at IS NOT NULL AS ignored, coalesce(v.origin, 'FILE') AS origin
       FROM stream s LEFT JOIN workflow_version v ON v.stream_id = s.id AND v.number = s.version WHERE s.key = $1 FOR UPDATE OF s`,
      [file.key],
    )) as { hash: string; definition: WorkflowFile; ignored: boolean; origin: Origin }[];
    if (kept?.hash === hash && !kept.ignored) return;
    if (!kept || kept.origin === 'FILE') {
      if (kept?.hash !== hash)
        await this.writing.write(tx, {
          file,
          document,
          hash,
          origin: 'FILE',
          by: { kind: 'system' },
          note: null,
        });
      return;
    }
    // The file it came from, unchanged, or one that was exported from here.
    const agrees = kept.hash === hash || isDeepStrictEqual(file, kept.definition);
    await tx.query(
      `UPDATE stream SET file_ignored_at = CASE WHEN $2 THEN NULL ELSE coalesce(file_ignored_at, $3) END,
         source_hash = CASE WHEN $2 THEN $4 ELSE source_hash END
       WHERE key = $1`,
      [file.key, agrees, this.clock.now(), hash],
    );
    if (!agrees)
      this.log.warn('A changed workflow file was not loaded: its stream was changed in the designer since', {
        file: name,
        stream: file.key,
      });
  }
}
