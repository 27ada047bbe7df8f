import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSettings } from '../config/settings.js';
import type { Log } from '../logging/log.js';
import { Tracing } from './tracing.js';

let server: Server;
let asked: string[];
let answer: 'at once' | 'never';
const warnings: string[] = [];
const log = { warn: (words: string) => warnings.push(words), info: () => {} } as unknown as Log;

beforeEach(async () => {
  [asked, answer] = [[], 'at once'];
  warnings.length = 0;
  server = createServer(async (request, response) => {
    for await (const chunk of request) asked.push(String(chunk));
    if (answer === 'at once') response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const open = (settings: Record<string, string> = {}) =>
  Tracing.open(readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: address(), ...settings }), log);
const SAMPLED_ELSEWHERE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const work = { kind: 'server', causedBy: SAMPLED_ELSEWHERE } as const;

describe('tracing', () => {
  it('without a collector does the work and nothing else', async () => {
    const tracing = await Tracing.open(readSettings({}), log);
    expect(await tracing.during('work', work, async (span) => [span, tracing.current])).toEqual([null, null]);
    expect(tracing.statement('SELECT 1')).toBeNull();
    await tracing.onApplicationShutdown();
  });

  it('records the part that is set, whatever a caller wishes for', async () => {
    const tracing = await open({ OTEL_TRACES_SAMPLER_ARG: '0' });
    const current = await tracing.during('work', work, async () => {
      expect(tracing.statement('SELECT 1')).toBeNull();
      return tracing.current;
    });
    await tracing.onApplicationShutdown();
    expect(current).toBeNull();
    expect(asked).toEqual([]);
  });

  it('tells of an error its code, not its words', async () => {
    const tracing = await open();
    const error = Object.assign(new Error('Key (email)=(olga@firm.example) exists'), { code: '23505' });
    await expect(tracing.during('work', work, () => Promise.reject(error))).rejects.toBe(error);
    await tracing.onApplicationShutdown();
    expect(asked.join('')).toContain('23505');
    expect(asked.join('')).not.toContain('olga');
  });

  it('does not trace statements outside of anything: looking for work is not news', async () => {
    const tracing = await open();
    expect(tracing.statement('SELECT 1')).toBeNull();
    await tracing.onApplicationShutdown();
  });

  it.each([
    ['does not answer', () => (answer = 'never')],
    ['is not there', () => void server.close()],
  ])('does not wait for a collector that %s, neither at work nor, for long, at the end', async (_, away) => {
    const tracing = await open();
    const works = async () => {
      const begun = performance.now();
      // More than may wait.
      for (let n = 0; n < 6_000; n++) await tracing.during('work', work, async () => n);
      return performance.now() - begun;
    };
    const answered = await works();
    away();
    // Slower by chance, on a busy machine, but not by the time one waits for an answer.
    expect(await works()).toBeLessThan(3 * answered + 2_000);
    const ending = performance.now();
    await tracing.onApplicationShutdown();
    expect(performance.now() - ending).toBeLessThan(4_000);
  });
});
