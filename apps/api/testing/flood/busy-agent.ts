import { Agent, request } from 'node:http';
import { CASE, LIST, QUEUES } from '../operations.js';

/** What a signed-in agent went through. */
export interface Experience {
  /** Milliseconds each request took, as they felt it. */
  milliseconds: number[];
  /** Requests that were not answered, or not rightly: what they got instead. */
  wrong: string[];
}

/** Between an answer and the next question: a gentle, steady rate. */
const PAUSE_MS = 60;

/**
 * One agent at one keep-alive connection: the list, a case, the counts, one after another.
 * @param known the case they open
 */
export class BusyAgent {
  private readonly connection = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly known: { number: string; subject: string },
  ) {}

  async workFor(seconds: number): Promise<Experience> {
    const experience: Experience = { milliseconds: [], wrong: [] };
    const end = performance.now() + seconds * 1_000;
    const { number, subject } = this.known;
    const round: [string, object, (data: any) => boolean][] = [
      [LIST, { first: 50 }, ({ cases }) => cases.edges.length > 0],
      [CASE, { number }, (data) => data.case.subject === subject],
      [QUEUES, {}, ({ queues }) => queues.length > 0],
    ];
    while (performance.now() < end)
      for (const [query, variables, isRight] of round) {
        const start = performance.now();
        const { status, body } = await this.ask({ query, variables });
        experience.milliseconds.push(performance.now() - start);
        if (status !== 200 || body.errors || !isRight(body.data))
          experience.wrong.push(`${status} ${JSON.stringify(body).slice(0, 300)}`);
        await new Promise((rested) => setTimeout(rested, PAUSE_MS));
      }
    return experience;
  }

  leave(): void {
    this.connection.destroy();
  }

  private ask(question: object): Promise<{ status: number; body: any }> {
    const text = JSON.stringify(question);
    return new Promise((resolve) => {
      const failed = (error: Error) => resolve({ status: 0, body: { errors: error.message } });
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        authorization: `Bearer ${this.token}`,
      };
      const options = { method: 'POST', agent: this.connection, headers, timeout: 30_000 };
      const asked = request(`${this.url}/graphql/agent`, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', failed);
        response.on('end', () => {
          try {
            resolve({ status: response.statusCode!, body: JSON.parse(Buffer.concat(chunks).toString()) });
          } catch (error) {
            failed(error as Error);
          }
        });
      });
      asked.on('error', failed).on('timeout', () => asked.destroy(new Error('No answer within 30 s')));
      asked.end(text);
    });
  }
}

/** @param share 0.95 for the time that 95 of 100 did not exceed */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
