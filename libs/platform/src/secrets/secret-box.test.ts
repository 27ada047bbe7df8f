import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../config/settings.js';
import { SecretBox } from './secret-box.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sprawa-secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const box = (settings: Record<string, string> = {}) =>
  new SecretBox(readSettings({ DATA_DIR: folder, ...settings }));

describe('a secret that is sealed', () => {
  it('is opened by another process with the same folder, also when both began at once', async () => {
    const [first, second] = [box(), box()];
    const [sealed, other] = await Promise.all([first.seal('zażółć 🔑'), second.seal('another')]);
    expect(await second.open(sealed)).toBe('zażółć 🔑');
    expect(await first.open(other)).toBe('another');
    expect(sealed.includes('zażółć')).toBe(false);
  });

  it('has its key in a file nobody else may read', async () => {
    await box().seal('x');
    expect((await stat(join(folder, 'secrets-key'))).mode & 0o777).toBe(0o600);
    expect(Buffer.from(await readFile(join(folder, 'secrets-key'), 'utf8'), 'base64')).toHaveLength(32);
  });

  it('is opened wherever SECRETS_KEY is the same, and nowhere else', async () => {
    const key = 'k'.repeat(32);
    const sealed = await box({ SECRETS_KEY: key }).seal('post');
    expect(await box({ SECRETS_KEY: key }).open(sealed)).toBe('post');
    expect(await box({ SECRETS_KEY: 'x'.repeat(32) }).open(sealed)).toBeNull();
    expect(await box().open(sealed)).toBeNull();
  });

  it('is not opened once it was altered', async () => {
    const sealed = await box().seal('post');
    sealed[sealed.length - 1]! ^= 1;
    expect(await box().open(sealed)).toBeNull();
    expect(await box().open(Buffer.alloc(3))).toBeNull();
  });
});
