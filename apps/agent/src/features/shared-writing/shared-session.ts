import type { Extensions } from '@tiptap/core';
import { v4 } from 'uuid';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { client } from '../../client.js';
import type { AgentPartsFragment, PassageMoveInput, SharedDraftEnd } from '../../gql/graphql.js';
import { readCaret } from '../../pieces/read-caret.js';
import { fromBase64, toBase64 } from './bytes.js';
import { sharedExtensions } from './shared-extensions.js';
import { FIELD, htmlOf, write } from './shared-text.js';
import {
  PushSharedDraftMutation,
  SaveSharedDraftMutation,
  SharedDraftNewsSubscription,
  TellDraftCaretMutation,
} from './shared-writing.operations.js';

/** Keystrokes closer together than this go to the others together. */
const pushPause = 150;
const caretPause = 250;
const caretAgain = 10_000;
const pushAgain = 2_000;
/** After one's own last keystroke; and, in case whoever wrote last is gone, after that of others. */
const keepMine = 1_000;
const keepOthers = 4_000;

export interface Writer {
  agent: AgentPartsFragment;
  window: string;
  caret: string | null;
}

export interface SessionState {
  writers: readonly Writer[];
  /** Not everything written here is with the others. */
  waiting: boolean;
  failed: boolean;
  ended: SharedDraftEnd | null;
}

export interface JoinedDraft {
  id: string;
  seq: number;
  state: string;
}

const fromOthers = Symbol('from others');

/**
 * One window's part in a draft that several write (CS-17). What is written is told soon and as often as it takes: the others
 * and the server take it in once. What is heard is whatever was missing, so nothing depends on the order or on a lost word.
 */
export class SharedSession {
  readonly id: string;
  readonly doc = new Y.Doc();
  readonly extensions: Extensions;
  private follow: () => PassageMoveInput[] | undefined = () => undefined;
  private readonly window = v4();
  private readonly awareness = new Awareness(this.doc);
  private readonly listeners = new Set<() => void>();
  private state: SessionState = { writers: [], waiting: false, failed: false, ended: null };
  private known: Uint8Array;
  private running: Promise<void> = Promise.resolve();
  private timers = new Map<string, ReturnType<typeof setTimeout>>();
  private toldCaret: string | null = null;
  private shown = new Map<string, number>();
  private ends: (() => void)[] = [];
  private left = false;
  private seqHeld: number;
  /** Made here; what is told counts as told only if there were none meanwhile. */
  private edits = 0;

  /** @param keepsItself whether this window keeps the draft's words after its own keystrokes */
  constructor(
    joined: JoinedDraft,
    private readonly keepsItself: boolean,
  ) {
    this.id = joined.id;
    this.seqHeld = joined.seq;
    Y.applyUpdate(this.doc, fromBase64(joined.state), fromOthers);
    this.known = Y.encodeStateVector(this.doc);
    this.extensions = sharedExtensions(this.doc.getXmlFragment(FIELD), this.awareness);
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === fromOthers) return this.later('keep', keepOthers, () => void this.keep());
      this.edits += 1;
      this.set({ waiting: true });
      this.later('push', pushPause, () => void this.push(), true);
      if (this.keepsItself) this.later('keep', keepMine, () => void this.keep());
    });
    this.awareness.on('update', (_change: unknown, origin: unknown) => {
      if (origin === 'local') this.later('caret', caretPause, () => void this.tellCaret(), true);
    });
    this.listen();
    this.ends.push(client.reachability.subscribe(() => void this.push(true)));
    const renew = setInterval(() => void this.tellCaret(true), caretAgain);
    this.ends.push(() => clearInterval(renew));
  }

  /** The changes that are in the text. */
  get seq(): number {
    return this.seqHeld;
  }

  get html(): string {
    return htmlOf(this.doc);
  }

  snapshot = (): SessionState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Puts a text in place of what there is. */
  write(html: string): void {
    if (html !== this.html) write(this.doc, html);
  }

  /** Where the editor followed commented words to. */
  passages(): PassageMoveInput[] | undefined {
    return this.follow();
  }

  /** Commented words are followed by this editor from now on. */
  followedBy(follow: () => PassageMoveInput[] | undefined): void {
    this.follow = follow;
  }

  takeIn(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update);
  }

  /** Tells what was written here, and hears what was missing. @param anyway when there is nothing to tell as well */
  push(anyway = false): Promise<void> {
    this.running = this.running.then(() => this.exchange(anyway));
    return this.running;
  }

  /** Keeps the words as the draft's HTML. */
  async keep(): Promise<void> {
    this.cancel('keep');
    await this.push();
    if (this.state.waiting || this.state.ended) return;
    const input = { id: this.id, seq: this.seq, html: this.html, passages: this.passages() };
    try {
      await client.request(SaveSharedDraftMutation, { input });
    } catch {
      this.later('keep', keepOthers, () => void this.keep());
    }
  }

  /** Goes, and lets the last words go out before. */
  async leave(): Promise<void> {
    if (this.left) return;
    this.left = true;
    await this.keep();
    if (!this.state.waiting || this.state.ended) return this.stop();
    // Cut off: it goes on trying as long as the page is there.
    const forget = this.subscribe(() => {
      if (this.state.waiting && !this.state.ended) return;
      forget();
      void this.keep().then(() => this.stop());
    });
  }

  /** What becomes of it is known here already: it was sent or thrown away by this very window. */
  stop(): void {
    this.left = true;
    for (const end of this.ends.splice(0)) end();
    for (const name of [...this.timers.keys()]) this.cancel(name);
    this.awareness.destroy();
  }

  private async exchange(anyway: boolean): Promise<void> {
    this.cancel('push');
    if (this.state.ended || !(this.state.waiting || anyway)) return;
    const { edits } = this;
    const input = {
      id: this.id,
      update: toBase64(Y.encodeStateAsUpdate(this.doc, this.known)),
      vector: toBase64(Y.encodeStateVector(this.doc)),
      window: this.window,
      caret: this.caret(),
    };
    try {
      const { pushSharedDraft: answer } = await client.request(PushSharedDraftMutation, { input });
      if (answer.__typename === 'Refused') {
        if (answer.code === 'NOT_FOUND') this.later('end', 1_000, () => this.end('CLOSED'));
        this.set({ failed: true });
        return;
      }
      this.toldCaret = input.caret;
      this.hear(answer);
      this.set({ waiting: this.edits !== edits, failed: false });
      if (this.state.waiting) this.later('push', pushPause, () => void this.push(), true);
    } catch {
      this.set({ failed: true });
      this.later('push', pushAgain, () => void this.push(true));
    }
  }

  private listen(): void {
    const vector = toBase64(this.known);
    this.ends.push(
      client.subscribe(
        SharedDraftNewsSubscription,
        { id: this.id, window: this.window, vector },
        {
          next: ({ sharedDraftNews: news }) => {
            if (news.ended) return this.end(news.ended);
            this.hear(news);
            this.show(news.writers.map((writer) => ({ ...writer, caret: writer.caret ?? null })));
          },
          reconnected: () => void this.push(true).then(() => this.tellCaret(true)),
        },
      ),
    );
  }

  private hear({
    seq,
    update,
    vector,
  }: {
    seq: number;
    update?: string | null;
    vector?: string | null;
  }): void {
    if (update) {
      readCaret();
      Y.applyUpdate(this.doc, fromBase64(update), fromOthers);
    }
    if (vector && seq >= this.seqHeld) this.known = fromBase64(vector);
    this.seqHeld = Math.max(this.seqHeld, seq);
  }

  private end(how: SharedDraftEnd): void {
    if (this.state.ended) return;
    this.stop();
    this.set({ ended: how, writers: [] });
  }

  /** Others' carets as the editor's plugin wants to have them: by a number for each window. */
  private show(writers: readonly Writer[]): void {
    this.set({ writers });
    const states = this.awareness.getStates();
    const before = [...this.shown.values()];
    for (const number of before) states.delete(number);
    for (const { window, agent, caret } of writers) {
      const number = this.shown.get(window) ?? -1 - this.shown.size;
      this.shown.set(window, number);
      const cursor = placesOf(caret);
      if (cursor) states.set(number, { user: { name: agent.name, hue: agent.hue }, cursor });
    }
    const changed = { added: [], updated: [...new Set([...before, ...this.shown.values()])], removed: [] };
    this.awareness.emit('change', [changed, 'others']);
  }

  private caret(): string | null {
    const cursor = (this.awareness.getLocalState() as { cursor?: unknown } | null)?.cursor;
    return cursor ? JSON.stringify(cursor) : null;
  }

  private async tellCaret(anyway = false): Promise<void> {
    const caret = this.caret();
    if (this.left || this.state.ended || (!anyway && caret === this.toldCaret)) return;
    this.toldCaret = caret;
    try {
      await client.request(TellDraftCaretMutation, { id: this.id, window: this.window, caret });
    } catch {
      this.toldCaret = null;
    }
  }

  /** @param once does not begin to wait anew when it waits already */
  private later(name: string, pause: number, what: () => void, once = false): void {
    if (this.state.ended || (once && this.timers.has(name))) return;
    if (this.left && name !== 'push') return;
    this.cancel(name);
    this.timers.set(
      name,
      setTimeout(() => {
        this.timers.delete(name);
        what();
      }, pause),
    );
  }

  private cancel(name: string): void {
    clearTimeout(this.timers.get(name));
    this.timers.delete(name);
  }

  private set(patch: Partial<SessionState>): void {
    this.state = { ...this.state, ...patch };
    this.listeners.forEach((listener) => listener());
  }
}

function placesOf(caret: string | null): { anchor: unknown; head: unknown } | null {
  try {
    const read: unknown = caret === null ? null : JSON.parse(caret);
    return typeof read === 'object' && read !== null && 'anchor' in read && 'head' in read
      ? { anchor: read.anchor, head: read.head }
      : null;
  } catch {
    return null;
  }
}
