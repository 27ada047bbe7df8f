import { begin, change, redo, undo, type History } from './document/history.js';
import type { WorkflowDocument } from './document/workflow-document.js';

export interface Problem {
  path: string[];
  message: string;
}
export interface Weakness {
  code: string;
  place: string;
  key: string;
  message: string;
}

/** A draft as the server keeps it. */
export interface KeptDraft {
  revision: number;
  /** The published version it began from. */
  basedOn: number;
  published: number;
  document: WorkflowDocument;
  changedBy: string | null;
  changedAt: string | null;
  problems: Problem[];
  weaknesses: Weakness[];
}

export type SaveOutcome = { kind: 'saved'; draft: KeptDraft } | { kind: 'conflict'; theirs: KeptDraft };

export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

export interface DraftView {
  document: WorkflowDocument;
  status: SaveStatus;
  /** Why saving failed. */
  failure: unknown;
  /** What somebody else saved meanwhile. */
  theirs: KeptDraft | null;
  revision: number;
  published: number;
  problems: Problem[];
  weaknesses: Weakness[];
  canUndo: boolean;
  canRedo: boolean;
}

/** How long one may pause before what was done is saved. */
const PAUSE_MS = 700;

/**
 * The work on one draft: what is done is seen at once and saved a moment later, one request at a time. When somebody else
 * saved in between nothing is overwritten: a person decides.
 */
export class DraftSession {
  private history: History;
  private kept: KeptDraft;
  /** The document as the server has it from us. */
  private keptDocument: WorkflowDocument;
  private status: SaveStatus = 'saved';
  private failure: unknown = null;
  private theirs: KeptDraft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private view: DraftView;
  private readonly watchers = new Set<() => void>();

  constructor(
    draft: KeptDraft,
    private readonly save: (over: KeptDraft, document: WorkflowDocument) => Promise<SaveOutcome>,
  ) {
    this.history = begin(draft.document);
    this.kept = draft;
    this.keptDocument = draft.document;
    this.view = this.look();
  }

  readonly snapshot = (): DraftView => this.view;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** @param mark of changes that follow each other and are undone as one */
  change(edit: (document: WorkflowDocument) => WorkflowDocument, mark?: string): void {
    this.step(change(this.history, edit(this.history.now), mark));
  }

  undo(): void {
    this.step(undo(this.history));
  }

  redo(): void {
    this.step(redo(this.history));
  }

  /** Saves at once what is not saved yet. @returns whether all of it is */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.status !== 'conflict' && this.history.now !== this.keptDocument) {
      await (this.running ?? this.send());
      if (this.status === 'failed') break;
    }
    return this.status === 'saved';
  }

  /** What they saved goes on; one's own is a step back away. */
  takeTheirs(): void {
    if (!this.theirs) return;
    const { theirs } = this;
    this.history = change(this.history, theirs.document);
    this.theirs = null;
    this.keepAs(theirs, theirs.document);
    this.tell();
  }

  /** One's own is saved over theirs. */
  keepMine(): void {
    if (!this.theirs) return;
    const { revision, basedOn, published } = this.theirs;
    this.kept = { ...this.kept, revision, basedOn, published };
    this.theirs = null;
    this.status = 'waiting';
    void this.send();
  }

  private step(history: History): void {
    const moved = history.now !== this.history.now;
    this.history = history;
    if (moved && this.status !== 'conflict') {
      if (!this.running) this.status = 'waiting';
      this.sendSoon();
    }
    this.tell();
  }

  private sendSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), PAUSE_MS);
  }

  private send(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running || this.status === 'conflict') return this.running ?? Promise.resolve();
    const document = this.history.now;
    if (document === this.keptDocument) {
      this.status = 'saved';
      this.tell();
      return Promise.resolve();
    }
    this.status = 'saving';
    this.running = this.save(this.kept, document)
      .then(
        (outcome) => this.answered(outcome, document),
        (error: unknown) => {
          this.status = 'failed';
          this.failure = error;
        },
      )
      .finally(() => {
        this.running = null;
        this.tell();
      });
    this.tell();
    return this.running;
  }

  private answered(outcome: SaveOutcome, document: WorkflowDocument): void {
    this.failure = null;
    if (outcome.kind === 'conflict') {
      this.status = 'conflict';
      this.theirs = outcome.theirs;
      return;
    }
    this.keepAs(outcome.draft, document);
    if (this.history.now === document) return;
    this.status = 'waiting';
    this.sendSoon();
  }

  private keepAs(draft: KeptDraft, document: WorkflowDocument): void {
    this.kept = draft;
    this.keptDocument = document;
    this.status = 'saved';
  }

  private tell(): void {
    this.view = this.look();
    for (const watcher of this.watchers) watcher();
  }

  private look(): DraftView {
    const { history, kept, status, failure, theirs } = this;
    const { revision, published, problems, weaknesses } = kept;
    return {
      ...{ document: history.now, status, failure, theirs, revision, published, problems, weaknesses },
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
    };
  }
}
