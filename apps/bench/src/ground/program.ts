import { freePorts } from '@sprawa/platform/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));

/** The program as an operator runs it, in production and all in one process. */
export class Program {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly smtpPort: number,
  ) {}

  get pid(): number {
    return this.child.pid!;
  }

  static async start(
    databaseUrl: string,
    dataDir: string,
    more: Record<string, string> = {},
    nodeArguments = '',
  ): Promise<Program> {
    const [port, smtpPort] = await freePorts(2);
    const url = `http://127.0.0.1:${port}`;
    const child = spawn(
      process.execPath,
      // As tools/start.mjs starts it.
      ['--max-old-space-size=512', ...nodeArguments.split(' ').filter(Boolean), '--enable-source-maps', MAIN],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...{ PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1' },
          WORKFLOWS_DIR: 'workflows',
          ...{
            DATABASE_URL: databaseUrl,
            DATA_DIR: dataDir,
            PORT: String(port),
            SMTP_PORT: String(smtpPort),
            PUBLIC_URL: url,
          },
          ...more,
        },
      },
    );
    // A bench that breaks off leaves nothing running.
    process.once('exit', () => child.kill('SIGKILL'));
    let told = '';
    await new Promise<void>((resolve, reject) => {
      child.stdout!.on('data', (chunk: Buffer) => {
        told = (told + chunk.toString()).slice(-4_000);
        if (/^Sprawa is ready$/m.test(told)) resolve();
      });
      child.once('exit', (code) => reject(new Error(`The program ended (${code}):\n${told}`)));
    });
    return new Program(child, url, smtpPort!);
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
  }
}
