import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Bus, Transactions } from '@sprawa/platform';
import { readContactFields, type Field } from '@sprawa/workflow';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DataSource } from 'typeorm';

/** What is wrong with the file, for whoever starts the program. */
export class ContactFieldsError extends Error {}

/** The fields an organisation adds to its contacts (CT-1), kept in memory; every process reads them again when published. */
@Injectable()
export class ContactFields implements OnApplicationBootstrap {
  private loaded: Promise<readonly Field[]> | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly bus: Bus,
  ) {}

  onApplicationBootstrap(): void {
    this.bus.on('contact-fields').subscribe(() => this.forget());
  }

  forget(): void {
    this.loaded = null;
  }

  /** In their order. */
  all(): Promise<readonly Field[]> {
    if (!this.loaded) {
      const loading = this.load();
      loading.catch(() => {
        if (this.loaded === loading) this.loaded = null;
      });
      this.loaded = loading;
    }
    return this.loaded;
  }

  /**
   * Makes the fields of this YAML file the fields of all contacts. Values of fields that are not in it stay kept.
   * @throws ContactFieldsError naming file, line and problem of each mistake, or the file when it cannot be read;
   * nothing is changed then
   */
  async publish(file: string): Promise<void> {
    const text = await readFile(file, 'utf8').catch((error: Error) => {
      throw new ContactFieldsError(`The fields of contacts cannot be read: ${error.message}`);
    });
    const result = readContactFields(text, basename(file));
    if ('problems' in result) {
      const problems = result.problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.path}: ${p.message}`);
      throw new ContactFieldsError(`The file of contact fields is wrong:\n  ${problems.join('\n  ')}`);
    }
    await this.transactions.run(async (tx) => {
      await tx.query(
        `INSERT INTO installation (key, value) VALUES ('contact-fields', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
        [JSON.stringify(result.fields)],
      );
      await this.bus.tell(tx, 'contact-fields', {});
    });
    this.forget();
  }

  private async load(): Promise<readonly Field[]> {
    const [row] = (await this.source.query(
      `SELECT value FROM installation WHERE key = 'contact-fields'`,
    )) as { value: Field[] }[];
    return row?.value ?? [];
  }
}
