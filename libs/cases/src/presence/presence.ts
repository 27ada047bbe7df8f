import { Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Bus, Log } from '@sprawa/platform';
import { Observable, Subject, filter } from 'rxjs';
import { DataSource } from 'typeorm';
import { DOINGS, PRESENT_FOR, WhoIsWhere, type Doing, type Present, type Window } from './who-is-where.js';

/**
 * What processes tell each other of a window: its case, null when it closed, or '' where that is no news (JSON knows no
 * undefined in a list); and what is done there.
 */
type Word = [agentId: string, window: string, number: string | null, doing?: number];

/** Words of one notice: some 100 bytes each, and a notice has room for 7 kB. */
const WORDS_IN_A_NOTICE = 50;
/** Milliseconds in which what happens is told together. */
const GATHER = 200;
const TIDY = 2_000;
const RENEW = PRESENT_FOR / 2.5;

/**
 * Who has which case open, over all processes (CS-14, docs/decisions/0014). Each keeps it in memory alone and tells the
 * others through the bus what it sees itself; nothing is written anywhere.
 */
@Injectable()
export class Presence implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly known = new WhoIsWhere();
  private readonly changed = new Subject<string>();
  /** Windows whose connection ends in this process: it vouches for them. */
  private readonly sitting = new Map<object, { who: Window; number: string }>();
  /** The latest word on each window, to be told soon. */
  private toTell = new Map<string, Word>();
  private gathering: NodeJS.Timeout | null = null;
  private rounds: NodeJS.Timeout[] = [];

  constructor(
    private readonly bus: Bus,
    private readonly source: DataSource,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.bus.on<Word[]>('presence').subscribe((words) => words.forEach((word) => this.hear(word)));
    this.rounds = [
      setInterval(() => this.say(this.known.tidy(this.now())), TIDY).unref(),
      setInterval(() => this.renew(), RENEW).unref(),
    ];
  }

  async onApplicationShutdown(): Promise<void> {
    this.rounds.forEach(clearInterval);
    if (this.gathering) clearTimeout(this.gathering);
    this.changed.complete();
  }

  /** Numbers of cases at which somebody came, went, began or ceased to write. */
  changes(wanted: (number: string) => boolean): Observable<string> {
    return this.changed.pipe(filter(wanted));
  }

  at(number: string): Present[] {
    return this.known.at(number, this.now());
  }

  /** Counts the window as open from now on. @returns what ends it, however often it is called */
  enter(who: Window, number: string): () => void {
    const seat = {};
    this.sitting.set(seat, { who, number });
    this.tellSoon(who, { number });
    this.say(this.known.here(who, number, this.now()));
    return () => {
      if (!this.sitting.delete(seat)) return;
      // The same window may have come back by a new connection before the old one was given up.
      if (this.vouchesFor(who)) return;
      this.tellSoon(who, { number: null });
      this.say(this.known.gone(who));
    };
  }

  /** Holds for some seconds, unless it is said again. The window may be known to another process alone. */
  does(who: Window, doing: Doing): void {
    this.tellSoon(who, { doing: DOINGS.indexOf(doing) });
    this.say(this.known.does(who, doing, this.now()));
  }

  private renew(): void {
    for (const { who, number } of this.sitting.values()) {
      this.known.here(who, number, this.now());
      this.tellSoon(who, { number });
    }
  }

  private hear([agentId, window, number, doing]: Word): void {
    const who = { agentId, window };
    if (number) this.say(this.known.here(who, number, this.now()));
    else if (number === null && !this.vouchesFor(who)) this.say(this.known.gone(who));
    if (doing !== undefined) this.say(this.known.does(who, DOINGS[doing] ?? 'looking', this.now()));
  }

  private vouchesFor(who: Window): boolean {
    for (const seat of this.sitting.values())
      if (seat.who.agentId === who.agentId && seat.who.window === who.window) return true;
    return false;
  }

  private say(numbers: string[]): void {
    for (const number of numbers) this.changed.next(number);
  }

  private tellSoon(who: Window, { number, doing }: { number?: string | null; doing?: number }): void {
    const key = `${who.agentId} ${who.window}`;
    const [, , before = '', did] = this.toTell.get(key) ?? [];
    this.toTell.set(key, [who.agentId, who.window, number === undefined ? before : number, doing ?? did]);
    this.gathering ??= setTimeout(() => {
      this.gathering = null;
      const words = [...this.toTell.values()];
      this.toTell.clear();
      void this.tell(words);
    }, GATHER).unref();
  }

  /** What is lost is told again with the next renewal, or forgotten by itself. */
  private async tell(words: Word[]): Promise<void> {
    try {
      for (let from = 0; from < words.length; from += WORDS_IN_A_NOTICE)
        await this.bus.tell(this.source.manager, 'presence', words.slice(from, from + WORDS_IN_A_NOTICE));
    } catch (error) {
      this.log.debug('The others were not told who is where', { error });
    }
  }

  private now(): number {
    return performance.now();
  }
}
