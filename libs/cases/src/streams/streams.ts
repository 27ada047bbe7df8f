import { Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { Bus } from '@sprawa/platform';
import { meaningOf, type WorkflowFile } from '@sprawa/workflow';
import { DataSource, type EntityManager } from 'typeorm';
import { Stream, type StateRecord } from './stream.js';

/** All streams, kept in memory; every process reads them again when one was published. */
@Injectable()
export class Streams implements OnApplicationBootstrap {
  private loaded: Promise<ReadonlyMap<string, Stream>> | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly bus: Bus,
  ) {}

  onApplicationBootstrap(): void {
    this.bus.on('streams').subscribe(() => this.forget());
  }

  forget(): void {
    this.loaded = null;
  }

  /** In their order. */
  async all(): Promise<Stream[]> {
    return [...(await this.map()).values()];
  }

  async byId(): Promise<ReadonlyMap<string, Stream>> {
    return this.map();
  }

  async find(id: string): Promise<Stream | undefined> {
    return (await this.map()).get(id);
  }

  /** @throws when there is none: ids of streams come from rows that refer to them. */
  async get(id: string): Promise<Stream> {
    const stream = (await this.map()).get(id);
    if (!stream) throw new Error(`No stream ${id}`);
    return stream;
  }

  private map(): Promise<ReadonlyMap<string, Stream>> {
    if (!this.loaded) {
      const loading = loadStreams(this.source);
      loading.catch(() => {
        if (this.loaded === loading) this.loaded = null;
      });
      this.loaded = loading;
    }
    return this.loaded;
  }
}

/** As they stand in the database, for whoever publishes them in a transaction. */
export async function loadStreams(from: DataSource | EntityManager): Promise<ReadonlyMap<string, Stream>> {
  const rows = (await from.query(
    `SELECT s.id, s.definition, s.version, s.position,
              (SELECT coalesce(jsonb_agg(jsonb_build_object(
                 'id', st.id, 'key', st.key, 'open', st.open, 'retired', st.retired, 'name', st.name,
                 'customerName', st.customer_name, 'customerHint', st.customer_hint, 'kind', st.kind, 'color', st.color, 'position', st.position)
                 ORDER BY st.retired, st.position), '[]')
               FROM state st WHERE st.stream_id = s.id) AS states
       FROM stream s ORDER BY s.position, s.key`,
  )) as {
    id: string;
    definition: WorkflowFile;
    version: number;
    position: number;
    states: Omit<StateRecord, 'waiting'>[];
  }[];
  return new Map(
    rows.map(({ id, definition, version, position, states }) => [
      id,
      new Stream(
        id,
        definition,
        version,
        position,
        states.map((state) => ({ ...state, waiting: meaningOf(state.kind).waits })),
      ),
    ]),
  );
}
