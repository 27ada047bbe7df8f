import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

/** One person at one door, over HTTP and WebSocket, as a browser or an integration would be. */
export class DoorClient {
  constructor(
    private readonly url: string,
    private readonly door: 'agent' | 'portal',
    readonly token: string | null,
  ) {}

  static async signIn(
    url: string,
    door: 'agent' | 'portal',
    email: string,
    password: string,
  ): Promise<string> {
    const response = await fetch(`${url}/auth/${door}/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    if (!response.ok)
      throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { token: string }).token;
  }

  /** @returns data and errors as they came; nothing is thrown for errors. */
  async raw(
    query: string,
    variables: object = {},
  ): Promise<{ data: any; errors?: { message: string; extensions: { code: string } }[] }> {
    const response = await fetch(`${this.url}/graphql/${this.door}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.authorization() },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as never;
  }

  /** @throws on any error. */
  async ask(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.raw(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async upload(
    name: string,
    bytes: Buffer | string,
    mediaType = 'text/plain',
    path: string = this.door,
  ): Promise<Response> {
    const form = new FormData();
    form.append(
      'file',
      new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type: mediaType }),
      name,
    );
    return fetch(`${this.url}/files/${path}`, { method: 'POST', headers: this.authorization(), body: form });
  }

  /** Opens a subscription and waits until it stands; `next` then gives one value after another. */
  async subscribe(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ next(): Promise<any>; close(): void }> {
    const client = createClient({
      url: `${this.url.replace('http', 'ws')}/graphql/${this.door}`,
      webSocketImpl: WebSocket,
      connectionParams: this.authorization(),
      lazy: false,
      retryAttempts: 0,
    });
    await new Promise<void>((resolve, reject) => {
      client.on('connected', () => resolve());
      client.on('error', reject);
    });
    const values = client.iterate({ query, variables });
    // The subscribe message goes out with the first pull; a round trip on the same server makes sure that it has arrived.
    let pending = values.next();
    await this.raw('{ version }');
    return {
      async next() {
        const { value, done } = await pending;
        if (done) return undefined;
        pending = values.next();
        if ((value as { errors?: unknown }).errors)
          throw new Error(JSON.stringify((value as { errors: unknown }).errors));
        return (value as { data: unknown }).data;
      },
      close: () => void client.dispose(),
    };
  }

  authorization(): Record<string, string> {
    return this.token ? { authorization: `Bearer ${this.token}` } : {};
  }
}
