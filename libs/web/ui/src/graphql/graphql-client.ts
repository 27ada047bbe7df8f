import type { Client } from 'graphql-ws';
import { createReachability, type Reachability } from './reachability.js';
import { readAnswer } from './read-answer.js';
import { RequestError } from './request-error.js';

/** An operation as `graphql()` of the generated code gives it: its text, with its types attached. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}

export interface Subscriber<Result> {
  next(data: Result): void;
  /** After a lost connection is back: what happened meanwhile was not told, so fetch anew. */
  reconnected?(): void;
  /** The connection stands for the first time: what happened since the page asked for its data was not told. */
  connected?(): void;
  error?(error: unknown): void;
}

/** Operations without variables take no second argument. A signal breaks off what nobody waits for any more. */
type VariablesOf<Variables> =
  Variables extends Record<string, never>
    ? [variables?: Variables, signal?: AbortSignal]
    : [variables: Variables, signal?: AbortSignal];

export interface GraphqlClient {
  /** Throws a `RequestError`. */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Result>;
  /** Listens until the returned function is called; reconnects by itself, without an end. */
  subscribe<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    subscriber: Subscriber<Result>,
  ): () => void;
  /** Closes the live connection, e.g. after signing out: it carries the session it was opened with. */
  disconnect(): void;
  readonly reachability: Reachability;
}

export interface GraphqlClientOptions {
  /** The interface's language, asked at each request. */
  language(): string;
  /** The session has ended. */
  onUnauthenticated(): void;
}

/** The client of one door: `/graphql/<door>` over HTTP, and over WebSocket for subscriptions. */
export function createGraphqlClient(door: 'agent' | 'portal', options: GraphqlClientOptions): GraphqlClient {
  const path = `/graphql/${door}`;
  let live: Promise<Client> | undefined;
  const reachability = createReachability(() => answers(path));

  async function request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...[variables, signal]: VariablesOf<Variables>
  ): Promise<Result> {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': options.language(),
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ?? null,
    }).catch(() => {
      signal?.throwIfAborted();
      reachability.doubt();
      throw new RequestError('NETWORK', 'No answer');
    });
    if (isGateways(response)) reachability.doubt();
    const body: unknown = await response.json().catch(() => null);
    try {
      return readAnswer(response.status, body) as Result;
    } catch (error) {
      if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') options.onUnauthenticated();
      throw error;
    }
  }

  /** Only signed-in pages listen, so the code of the live connection is fetched with the first subscription. */
  const connection = () => (live ??= startLive());
  async function startLive(): Promise<Client> {
    const { connect } = await import('./live-connection.js');
    return connect(path, options.language, reachability);
  }

  function listen<Result>(
    client: Client,
    payload: { query: string; variables: Record<string, unknown> },
    subscriber: Subscriber<Result>,
  ): () => void {
    const forgetConnected = client.on('connected', (_socket, _payload, wasRetry) => {
      if (wasRetry) subscriber.reconnected?.();
      else subscriber.connected?.();
    });
    const end = client.subscribe<Result>(payload, {
      next: ({ data }) => {
        if (data) subscriber.next(data);
      },
      error: (error) => subscriber.error?.(error),
      complete: () => undefined,
    });
    return () => {
      forgetConnected();
      end();
    };
  }

  return {
    request,
    reachability,
    subscribe<Result, Variables>(
      document: TypedDocument<Result, Variables>,
      variables: Variables,
      subscriber: Subscriber<Result>,
    ) {
      const payload = { query: document.toString(), variables: variables as Record<string, unknown> };
      let stopped = false;
      let stop = () => {
        stopped = true;
      };
      connection().then(
        (client) => {
          if (!stopped) stop = listen(client, payload, subscriber);
        },
        (error: unknown) => {
          live = undefined;
          if (!stopped) subscriber.error?.(error);
        },
      );
      return () => stop();
    },
    disconnect() {
      live?.then(
        (client) => client.dispose(),
        () => undefined,
      );
      live = undefined;
    },
  };
}

/** A proxy speaks for a program that is not there. */
const isGateways = ({ status }: Response) => status === 502 || status === 503 || status === 504;

/** Asked at the same address as everything else, so that what is in the way of one is in the way of the other. */
async function answers(path: string): Promise<boolean> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  }).catch(() => null);
  return response !== null && !isGateways(response);
}
