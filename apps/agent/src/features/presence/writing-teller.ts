import type { PresenceDoing } from '../../gql/graphql.js';

/** Milliseconds after the last keystroke in which somebody still counts as writing: to think is part of it. */
export const THINKING = 30_000;
/** The server forgets after twenty seconds. */
export const AGAIN = 8_000;

type Writing = Exclude<PresenceDoing, 'LOOKING'>;

/** Tells the others that one writes, at the first keystroke and while it goes on; and once when it is over. */
export class WritingTeller {
  private told: Writing | null = null;
  private again: ReturnType<typeof setInterval> | undefined;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: (doing: PresenceDoing) => void) {}

  typed(what: Writing): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.stopped(), THINKING);
    if (this.told === what) return;
    this.told = what;
    clearInterval(this.again);
    this.again = setInterval(() => this.tell(what), AGAIN);
    this.tell(what);
  }

  stopped(): void {
    clearTimeout(this.idle);
    clearInterval(this.again);
    if (this.told === null) return;
    this.told = null;
    this.tell('LOOKING');
  }
}
