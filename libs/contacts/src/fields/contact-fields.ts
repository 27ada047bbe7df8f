import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Bus } from '@sprawa/platform';
import type { ContactField } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { FIELDS_KEY, loadKeptFields } from './kept-fields.js';

/** The fields an organisation adds to its contacts (CT-1), kept in memory; every process reads them again when they change. */
@Injectable()
export class ContactFields implements OnApplicationBootstrap {
  private loaded: Promise<readonly ContactField[]> | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly bus: Bus,
  ) {}

  onApplicationBootstrap(): void {
    this.bus.on(FIELDS_KEY).subscribe(() => this.forget());
  }

  forget(): void {
    this.loaded = null;
  }

  /** In their order. */
  all(): Promise<readonly ContactField[]> {
    if (!this.loaded) {
      const loading = loadKeptFields(this.source).then(({ fields }) => fields);
      loading.catch(() => {
        if (this.loaded === loading) this.loaded = null;
      });
      this.loaded = loading;
    }
    return this.loaded;
  }

  /** Keys a workflow file may name: also what its neighbour, the file of fields, said last. */
  async keysOfFiles(): Promise<string[]> {
    const { fields, state } = await loadKeptFields(this.source);
    return [...new Set([...fields.map(({ key }) => key), ...state.fileKeys])];
  }
}
