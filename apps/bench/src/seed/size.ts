/** How big a desk is measured. Everything but the number of cases stays, so that only growth shows. */
export interface Size {
  cases: number;
}

export const CONTACTS = 20_000;
export const AGENTS = 100;
/** Cases with 200 entries each, for opening a long one. */
export const LONG_CASES = 40;
export const LONG_ENTRIES = 200;
/** A word that stands in exactly so many cases, whatever the size. */
export const RARE_WORD = 'zielonykwadrat';
export const RARE_HITS = 100;

/** Changes whenever the seed does: older databases are made anew. */
export const SEED_VERSION = 3;
