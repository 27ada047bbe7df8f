import { once } from 'node:events';
import { Readable } from 'node:stream';
import type pg from 'pg';

/** The part of pg's connection that PostgreSQL's COPY needs; its own types leave it out. */
interface Connection {
  stream: NodeJS.WritableStream & { pause(): void; resume(): void; writableNeedDrain: boolean };
  query(sql: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** Runs `COPY … TO STDOUT` and gives its bytes, no faster than they are read. */
export function copyOut(client: pg.Client, sql: string): Readable {
  let connection: Connection | null = null;
  // Also when nobody reads on, the connection must: the rest of the rows stands before the next answer.
  const flow = () => connection?.stream.resume();
  const out = new Readable({
    read: flow,
    destroy(error, done) {
      flow();
      done(error);
    },
  });
  submit(client, {
    submit(at) {
      connection = at;
      at.query(sql);
    },
    handleCopyData({ chunk }) {
      // A copy: pg reads what comes next into the same memory, while this still waits to be read.
      if (!out.destroyed && !out.push(Buffer.from(chunk))) connection?.stream.pause();
    },
    handleError: (error) => out.destroy(error),
    handleReadyForQuery: () => out.push(null),
  });
  return out;
}

/** Runs `COPY … FROM STDIN` with these bytes. @throws what PostgreSQL says of them, or what broke while they were read */
export function copyIn(client: pg.Client, sql: string, bytes: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    let broken: unknown = null;
    const feed = async (to: Connection) => {
      try {
        for await (const chunk of bytes as AsyncIterable<Buffer>) {
          to.sendCopyFromChunk(chunk);
          if (to.stream.writableNeedDrain) await once(to.stream, 'drain');
        }
        to.endCopyFrom();
      } catch (error) {
        broken ??= error;
        to.sendCopyFail('The bytes could not be read');
      }
    };
    submit(client, {
      submit: (to) => to.query(sql),
      handleCopyInResponse: (to) => void feed(to),
      // pg forgets a query that failed: nothing else will be told of it.
      handleError(error) {
        broken ??= error;
        bytes.destroy();
        reject(broken as Error);
      },
      handleReadyForQuery: () => resolve(),
    });
  });
}

interface Copying {
  submit(connection: Connection): void;
  handleCopyData?(message: { chunk: Buffer }): void;
  handleCopyInResponse?(connection: Connection): void;
  handleError(error: Error): void;
  handleReadyForQuery(): void;
}

/** pg takes whatever has `submit` for a query, and tells it of every message; those of COPY are enough for us. */
function submit(client: pg.Client, copying: Copying): void {
  const silent = () => {};
  client.query({
    handleCommandComplete: silent,
    handleRowDescription: silent,
    handleDataRow: silent,
    handlePortalSuspended: silent,
    handleEmptyQuery: silent,
    handleCopyData: silent,
    handleCopyInResponse: silent,
    ...copying,
  } as never);
}
