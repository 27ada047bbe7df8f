import { Injectable, OnModuleInit } from '@nestjs/common';
import { FileStore, Maintenance, type MaintenanceWork } from '@sprawa/platform';
import { createHash } from 'node:crypto';

/** Files read between two notes of how far it is. */
const BATCH = 50;
/** Hashes told of in a run's result. */
const TOLD = 100;

export interface FilesVerified {
  checked: number;
  bytes: number;
  /** SHA-256 of what a case or the ledger needs and the store does not have. */
  missing: string[];
  /** SHA-256 under which other bytes lie. */
  damaged: string[];
}

/** Reads every file that anything refers to, and compares it with the hash it is kept under. */
@Injectable()
export class FileMaintenance implements OnModuleInit {
  constructor(
    private readonly maintenance: Maintenance,
    private readonly files: FileStore,
  ) {}

  onModuleInit(): void {
    this.maintenance.add({
      name: 'verify-files',
      summary: 'Reads all files and mails that are kept and compares them with their hashes.',
      work: (work) => this.verify(work),
    });
  }

  private async verify({ query, progress }: MaintenanceWork): Promise<FilesVerified> {
    const referred = `(SELECT sha256 FROM file UNION SELECT sha256 FROM inbound_mail) kept`;
    const [{ total }] = (await query<{ total: number }>(
      `SELECT count(*)::float8 AS total FROM ${referred}`,
    )) as [{ total: number }];
    const found: FilesVerified = { checked: 0, bytes: 0, missing: [], damaged: [] };
    for (let after = ''; ;) {
      const batch = await query<{ sha256: string }>(
        `SELECT sha256 FROM ${referred} WHERE sha256 > $1 ORDER BY sha256 LIMIT ${BATCH}`,
        [after],
      );
      for (const { sha256 } of batch) await this.check(sha256, found);
      await progress(found.checked, total);
      if (batch.length < BATCH) return found;
      after = batch.at(-1)!.sha256;
    }
  }

  private async check(sha256: string, found: FilesVerified): Promise<void> {
    found.checked += 1;
    const hash = createHash('sha256');
    try {
      for await (const chunk of this.files.stream(sha256) as AsyncIterable<Buffer>) {
        hash.update(chunk);
        found.bytes += chunk.length;
      }
    } catch {
      if (found.missing.length < TOLD) found.missing.push(sha256);
      return;
    }
    if (hash.digest('hex') !== sha256 && found.damaged.length < TOLD) found.damaged.push(sha256);
  }
}
