import { Injectable, OnModuleInit } from '@nestjs/common';
import { Bus } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { askedTerms, type AskedTerm } from '../domain/search-terms.js';
import { LABEL_SCOPES, type Label, type LabelColor, type LabelScope } from './label.js';

/** Topic of the bus: labels were made or changed. */
export const LABELS_CHANGED = 'labels';

interface Known {
  /** Those there are, by name. */
  all: readonly Label[];
  byId: ReadonlyMap<string, Label>;
  /** The place of each in `all`. */
  places: ReadonlyMap<Label, number>;
  /** Of a label that was merged, the one it shows as. */
  shownAs: ReadonlyMap<string, string>;
}

/** All labels, kept in memory: rows carry ids only, so a list fetches nothing for them. */
@Injectable()
export class Labels implements OnModuleInit {
  private loaded: Promise<Known> | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.bus.on(LABELS_CHANGED).subscribe(() => this.forget());
    // What was told while the connection was lost was not heard.
    this.bus.listening.subscribe(() => this.forget());
  }

  forget(): void {
    this.loaded = null;
  }

  /** By name. */
  async all(scope?: LabelScope): Promise<readonly Label[]> {
    const { all } = await this.known();
    return scope ? all.filter(({ scopes }) => scopes.includes(scope)) : all;
  }

  /** What may be put on. */
  async offered(scope: LabelScope): Promise<ReadonlySet<string>> {
    return new Set((await this.all(scope)).map(({ id }) => id));
  }

  async find(id: string): Promise<Label | undefined> {
    return (await this.known()).byId.get(id);
  }

  /** What something that carries these ids shows: merged ones as what they became, deleted ones not at all. By name. */
  async shown(ids: readonly string[], scope: LabelScope): Promise<readonly Label[]> {
    const { byId, shownAs, places } = await this.known();
    const wanted = new Set(ids.flatMap((id) => byId.get(shownAs.get(id) ?? id) ?? []));
    return [...wanted]
      .filter(({ scopes }) => scopes.includes(scope))
      .sort((a, b) => places.get(a)! - places.get(b)!);
  }

  /** Every id that reads as a label of cases whose name has each of the words, or their beginnings. */
  async called(terms: readonly AskedTerm[]): Promise<string[]> {
    const asked = terms.flatMap(({ words }) => words);
    if (asked.length === 0) return [];
    const found = (await this.all('cases')).filter(({ name }) => {
      const words = askedTerms(name).flatMap((term) => term.words);
      return asked.every((part) => words.some((word) => word.startsWith(part)));
    });
    return this.meaning(found.map(({ id }) => id));
  }

  /** Every id that reads as one of these: themselves, and what was merged into them. */
  async meaning(ids: readonly string[]): Promise<string[]> {
    const { shownAs, byId } = await this.known();
    const wanted = new Set(ids.filter((id) => byId.has(id)));
    return [...wanted, ...[...shownAs].filter(([, as]) => wanted.has(as)).map(([id]) => id)];
  }

  /** Of each label that applies there, every id that reads as it: for what cannot wait while it is put together. */
  async meanings(scope: LabelScope): Promise<ReadonlyMap<string, readonly string[]>> {
    const { shownAs } = await this.known();
    const ids = new Map((await this.all(scope)).map(({ id }) => [id, [id]]));
    for (const [id, as] of shownAs) ids.get(as)?.push(id);
    return ids;
  }

  private known(): Promise<Known> {
    if (!this.loaded) {
      const loading = this.load();
      loading.catch(() => {
        if (this.loaded === loading) this.loaded = null;
      });
      this.loaded = loading;
    }
    return this.loaded;
  }

  private async load(): Promise<Known> {
    const rows = (await this.source.query(
      `SELECT id, name, color, version, merged_into, deleted_at IS NOT NULL AS deleted,
         ARRAY_REMOVE(ARRAY[CASE WHEN for_cases THEN 'cases' END, CASE WHEN for_contacts THEN 'contacts' END,
           CASE WHEN for_templates THEN 'templates' END], NULL) AS scopes
       FROM label ORDER BY fold(name), id`,
    )) as {
      id: string;
      name: string;
      color: LabelColor;
      version: number;
      merged_into: string | null;
      deleted: boolean;
      scopes: string[];
    }[];
    const into = new Map(rows.flatMap((row) => (row.merged_into ? [[row.id, row.merged_into]] : [])));
    const end = (id: string): string => {
      // One that was merged may be merged on; each step leads to another row, so this ends.
      for (let steps = 0; into.has(id) && steps <= rows.length; steps++) id = into.get(id)!;
      return id;
    };
    const all = rows
      .filter((row) => !row.merged_into && !row.deleted)
      .map(({ id, name, color, version, scopes }) => ({
        ...{ id, name, color, version },
        scopes: LABEL_SCOPES.filter((scope) => scopes.includes(scope)),
      }));
    return {
      all,
      byId: new Map(all.map((label) => [label.id, label])),
      places: new Map(all.map((label, place) => [label, place])),
      shownAs: new Map([...into.keys()].map((id) => [id, end(id)])),
    };
  }
}
