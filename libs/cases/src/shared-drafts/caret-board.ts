/** A window in which a shared draft is written, and where its caret stands; null while it is elsewhere. */
export interface Writer {
  agentId: string;
  window: string;
  caret: string | null;
}

interface Place extends Writer {
  until: number;
}

/** How long a window counts after it was last heard of; two renewals may be lost. Milliseconds. */
export const HEARD_FOR = 30_000;
/** Windows at one draft; of more, whoever was heard of longest ago is forgotten. */
export const WRITERS_OF_ONE = 20;

/** Who writes in which shared draft, as one process knows it. Times are milliseconds of any clock that only goes forward. */
export class CaretBoard {
  private readonly byDraft = new Map<string, Map<string, Place>>();

  /** @returns whether something is seen differently now */
  here(draftId: string, writer: Writer, now: number): boolean {
    const places = this.byDraft.get(draftId) ?? new Map<string, Place>();
    const key = keyOf(writer);
    const before = places.get(key);
    // Last heard of, last in the order.
    places.delete(key);
    this.byDraft.set(draftId, places.set(key, { ...writer, until: now + HEARD_FOR }));
    const [oldest] = places.keys();
    if (places.size > WRITERS_OF_ONE && oldest) places.delete(oldest);
    return before?.caret !== writer.caret || before.until <= now;
  }

  gone(draftId: string, writer: Pick<Writer, 'agentId' | 'window'>): boolean {
    const places = this.byDraft.get(draftId);
    const left = places?.delete(keyOf(writer)) ?? false;
    if (places?.size === 0) this.byDraft.delete(draftId);
    return left;
  }

  /** In the order of their names, so that a list does not jump about while people write. */
  at(draftId: string, now: number): Writer[] {
    return [...(this.byDraft.get(draftId)?.values() ?? [])]
      .filter(({ until }) => until > now)
      .map(({ agentId, window, caret }) => ({ agentId, window, caret }))
      .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  }

  /** To be called now and then. @returns drafts at which somebody was forgotten */
  tidy(now: number): string[] {
    const changed: string[] = [];
    for (const [draftId, places] of this.byDraft) {
      const before = places.size;
      for (const [key, { until }] of places) if (until <= now) places.delete(key);
      if (places.size < before) changed.push(draftId);
      if (places.size === 0) this.byDraft.delete(draftId);
    }
    return changed;
  }
}

const keyOf = ({ agentId, window }: Pick<Writer, 'agentId' | 'window'>): string => `${agentId} ${window}`;
