import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

/** A server that speaks S3, on a port and in a folder of its own, with one bucket. */
export interface ObjectStore {
  /** As the setting `S3_URL` names it. */
  url: string;
  /** Where it keeps what it is given. */
  directory: string;
  remove(): Promise<void>;
}

export async function startObjectStore(): Promise<ObjectStore> {
  const directory = await mkdtemp(join(tmpdir(), 'sprawa-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'cases', configs: [] }],
  });
  const { port } = await server.run();
  return {
    url: `http://S3RVER:S3RVER@127.0.0.1:${port}/cases`,
    directory,
    async remove() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
