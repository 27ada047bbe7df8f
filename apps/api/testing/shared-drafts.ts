import { randomUUID } from 'node:crypto';
import type * as Y from 'yjs';
import { customerWrites } from './customer-writes.js';
import type { DoorClient } from './door-client.js';
import { CASE, PERFORM } from './operations.js';
import { startApi, type RunningApi } from './start-api.js';
import { all, docFrom, docOf, take, vector } from './yjs-texts.js';

export const OFFICE = { stream: 'accounting-office' };
const REFUSED = `... on Refused { code message fieldErrors { path } }`;
const JOIN = `mutation ($input: JoinSharedDraftInput!) { joinSharedDraft(input: $input) {
  __typename ... on SharedDraft { id seq state seed seededFrom } ${REFUSED} } }`;
const PUSH = `mutation ($input: PushSharedDraftInput!) { pushSharedDraft(input: $input) {
  __typename ... on SharedDraftPushed { seq update vector } ${REFUSED} } }`;
export const SAVE_SHARED = `mutation ($input: SaveSharedDraftInput!) { saveSharedDraft(input: $input) }`;
export const CARET = `mutation ($id: ID!, $window: ID!, $caret: String) { tellDraftCaret(id: $id, window: $window, caret: $caret) }`;
export const NEWS = `subscription ($id: ID!, $window: ID!, $vector: String) { sharedDraftNews(id: $id, window: $window, vector: $vector) {
  seq update vector ended writers { window caret agent { name } } } }`;
export const INFO = `query ($number: String!, $draftOf: ID) { sharedDraft(number: $number, draftOf: $draftOf) { id seq } }`;

export const idOf = async (agent: DoorClient): Promise<string> =>
  (await agent.ask('{ me { agent { id } } }')).me.agent.id;
export async function save(
  agent: DoorClient,
  number: string,
  html: string,
  more: object = {},
): Promise<string | null> {
  const query = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { updatedAt } }`;
  const input = { number, actionKey: 'propose', html, input: {}, ...more };
  return (await agent.ask(query, { input })).saveDraft?.updatedAt ?? null;
}
export const join = async (agent: DoorClient, input: object) =>
  (await agent.ask(JOIN, { input })).joinSharedDraft;
export const push = async (agent: DoorClient, input: object) =>
  (await agent.ask(PUSH, { input: { window: randomUUID(), ...input } })).pushSharedDraft;
export async function perform(agent: DoorClient, number: string, more: object) {
  const { case: found } = await agent.ask(CASE, { number });
  const input = { number, version: found.version, action: 'propose', ...more };
  return (await agent.ask(PERFORM, { input })).performAction;
}

/** One who writes along: their document, and what they know of the server's. */
export class Hand {
  /** Whoever listens after a test would be heard in the next. */
  static readonly opened: { close: () => void }[] = [];

  readonly window = randomUUID();
  readonly doc: Y.Doc;

  constructor(
    readonly agent: DoorClient,
    readonly id: string,
    state: string,
  ) {
    this.doc = docFrom(state);
  }

  async push(more: object = {}) {
    const answer = await push(this.agent, {
      ...{ id: this.id, update: all(this.doc), vector: vector(this.doc), window: this.window, ...more },
    });
    if (answer.update) take(this.doc, answer.update);
    return answer;
  }

  async listen() {
    const given = { id: this.id, window: this.window, vector: vector(this.doc) };
    const news = await this.agent.subscribe(NEWS, given);
    Hand.opened.push(news);
    return {
      close: () => news.close(),
      /** Up to the first that is wanted; what came is taken in on the way. */
      until: async (wanted: (heard: any) => boolean) => {
        for (;;) {
          const heard = (await news.next())?.sharedDraftNews;
          if (heard?.update) take(this.doc, heard.update);
          if (!heard || wanted(heard)) return heard;
        }
      },
    };
  }
}

/** The program with a trainee whose drafts others write along in. */
export class WritersOffice {
  private constructor(
    readonly api: RunningApi,
    readonly trainee: DoorClient,
    public expert: DoorClient,
    readonly specialist: DoorClient,
    readonly accountant: DoorClient,
  ) {}

  static async open(): Promise<WritersOffice> {
    const api = await startApi();
    const [trainee, expert, specialist, accountant] = await Promise.all(
      ['trainee', 'expert', 'specialist', 'accountant'].map((name) => api.agent(`${name}@test.example`)),
    );
    return new WritersOffice(api, trainee!, expert!, specialist!, accountant!);
  }

  close(): Promise<void> {
    return this.api.stop();
  }

  /** What is kept of the trainee's own. */
  async draftOf(number: string): Promise<string> {
    const query = 'query ($number: String!) { case(number: $number) { draft { html } } }';
    return (await this.trainee.ask(query, { number })).case.draft?.html;
  }

  /** A draft of the trainee's that the expert writes along in. */
  async together(words = 'middle') {
    const { number } = await customerWrites(this.api, OFFICE);
    const seededFrom = await save(this.trainee, number, `<p>${words}</p>`);
    const author = await idOf(this.trainee);
    const joined = await join(this.expert, {
      ...{ number, draftOf: author, seed: all(docOf(words)), seededFrom },
    });
    expect(joined.__typename).toBe('SharedDraft');
    const { id, state } = joined;
    return {
      ...{ number, id, author, joined },
      guest: new Hand(this.expert, id, state),
      own: new Hand(this.trainee, id, state),
    };
  }
}
