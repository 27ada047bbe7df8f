import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../src/version.js';

const root = fileURLToPath(ROOT);
const READY_LIMIT_MS = 120_000;
/** Of what a process told last, so that a failure can be understood. */
const KEPT_WORDS = 4_000;

/** The real program as one process of its own, which may be killed and started again at any moment. */
export class Program {
  private child: ChildProcess | null = null;
  private meant = false;
  private ready = false;
  /** What a process said that ended although nobody killed it after it had been ready. */
  readonly ownDeaths: string[] = [];

  /** @param settings everything it is given; nothing of this process but PATH is handed on */
  constructor(
    readonly name: string,
    private readonly settings: Record<string, string>,
  ) {}

  /** Resolves when it is ready. A start that fails, as while PostgreSQL is away, is repeated like a supervisor does. */
  async start(): Promise<void> {
    const end = Date.now() + READY_LIMIT_MS;
    this.meant = false;
    for (;;) {
      const told = await this.once();
      if (told === null || this.meant) return;
      if (Date.now() > end) throw new Error(`${this.name} did not become ready:\n${told}`);
    }
  }

  /** SIGKILL: no handler of the program runs. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** As an operator stops it. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    this.meant = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await exited;
    clearTimeout(late);
  }

  /** @returns null when it is ready (or was killed), or what it said before it ended */
  private once(): Promise<string | null> {
    const main = `${root}/apps/api/dist/main.js`;
    if (!existsSync(main)) throw new Error(`${main} is missing: run "npm run build" first`);
    this.ready = false;
    const child = spawn(process.execPath, ['--enable-source-maps', main], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, ...this.settings },
    });
    this.child = child;
    let told = '';
    return new Promise((resolve) => {
      const hear = (chunk: Buffer) => {
        told = (told + chunk.toString()).slice(-KEPT_WORDS);
        if (this.ready || !/^Sprawa is ready$/m.test(told)) return;
        this.ready = true;
        resolve(null);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code, signal) => {
        if (this.ready && !this.meant)
          this.ownDeaths.push(`${this.name} ended (${code ?? signal}):\n${told}`);
        resolve(this.meant ? null : told);
      });
    });
  }
}
