import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './free-port.js';

/** A real Redis on a port and in a folder of its own; it may be killed and started again. */
export interface RedisServer {
  url: string;
  start(): Promise<void>;
  /** SIGKILL: what was not written to its folder is lost. */
  kill(): Promise<void>;
  /** One command, as `redis-cli` sends it. @returns its first line of answer */
  ask(...command: string[]): Promise<string>;
  remove(): Promise<void>;
}

/** @param program path of redis-server (`installedProgram`) */
export async function startRedisServer(program: string, { appendOnly = false } = {}): Promise<RedisServer> {
  const [port] = await freePorts(1);
  const folder = await mkdtemp(join(tmpdir(), 'sprawa-redis-'));
  let child: ChildProcess | null = null;
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
      child = spawn(program, [...options, '--appendonly', appendOnly ? 'yes' : 'no'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      await ready(child);
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
    async ask(...command) {
      const { connect } = await import('node:net');
      const socket = connect(port!, '127.0.0.1');
      socket.write(
        `*${command.length}\r\n${command.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`,
      );
      const [answer] = (await once(socket, 'data')) as [Buffer];
      socket.destroy();
      return answer.toString().split('\r\n')[0]!;
    },
    async remove() {
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.includes('Ready to accept connections')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}: ${told}`)));
  });
}
