import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { DoorClient } from '../door-client.js';

/** What comes through a subscription: a value, an error's code, or its end. */
export type Heard = { value: any } | { error: string } | { ended: true };

/** How long something said may stay unheard before it is said once more. */
const PATIENCE = 250;

/** One operation on a WebSocket of its own, with everything that came through it in order. */
export class Listener {
  private readonly heard: Heard[] = [];
  private wake: (() => void) | null = null;
  private readonly client: Client;

  constructor(url: string, door: 'agent' | 'portal', token: string | null, query: string, variables = {}) {
    this.client = createClient({
      url: `${url.replace('http', 'ws')}/graphql/${door}`,
      webSocketImpl: WebSocket,
      connectionParams: new DoorClient(url, door, token).authorization(),
      retryAttempts: 0,
    });
    const errors = (found: readonly { extensions?: { code?: string } }[]) =>
      this.hear({ error: found[0]?.extensions?.code ?? 'WITHOUT_A_CODE' });
    this.client.subscribe<any>(
      { query, variables },
      {
        next: ({ data, errors: found }) => (found ? errors(found as never) : this.hear({ value: data })),
        error: (error) =>
          Array.isArray(error) ? errors(error) : this.hear({ error: `BROKEN ${String(error)}` }),
        complete: () => this.hear({ ended: true }),
      },
    );
  }

  /** The next that comes, whenever it does. */
  async next(): Promise<Heard> {
    while (this.heard.length === 0) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.heard.shift()!;
  }

  /**
   * A subscription stands some time after it was asked for, and what is said before is not heard: says it until
   * something comes. @returns what came first
   */
  async afterHearing(say: () => Promise<unknown>): Promise<Heard> {
    while (this.heard.length === 0) {
      await say();
      await Promise.race([
        new Promise<void>((resolve) => (this.wake = resolve)),
        new Promise((resolve) => setTimeout(resolve, PATIENCE)),
      ]);
    }
    return this.heard.shift()!;
  }

  /** Everything up to the first that is wanted, or the end. */
  async until(wanted: (heard: Heard) => boolean): Promise<Heard[]> {
    const all: Heard[] = [];
    for (;;) {
      const heard = await this.next();
      all.push(heard);
      if (wanted(heard) || 'ended' in heard) return all;
    }
  }

  close(): void {
    void this.client.dispose();
  }

  private hear(heard: Heard): void {
    this.heard.push(heard);
    this.wake?.();
  }
}
