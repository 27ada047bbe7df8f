import { Settings, SettingsError } from '../config/settings.js';
import { DiskFileStore } from './disk-file-store.js';
import type { FileStore } from './file-store.js';
import { readS3Address } from './s3-address.js';

/**
 * The store that the settings name; the S3 client is loaded only where it is needed.
 * @throws SettingsError when the bucket cannot be written: better no start than mails refused later
 */
export async function openFileStore(settings: Settings): Promise<FileStore> {
  if (!settings.S3_URL) return new DiskFileStore(settings);
  const address = readS3Address(settings.S3_URL);
  if (typeof address === 'string') throw new SettingsError([`S3_URL: ${address}`]);
  const { S3FileStore } = await import('./s3-file-store.js');
  const store = new S3FileStore(address, settings.dataDir);
  try {
    await store.probe();
  } catch (error) {
    store.close();
    const why = (error as Error).name === 'Error' ? (error as Error).message : (error as Error).name;
    throw new SettingsError([
      `S3_URL: the bucket ${address.bucket} at ${address.endpoint} cannot be reached or written (${why})`,
    ]);
  }
  return store;
}
