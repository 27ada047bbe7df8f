import type { Reviewed } from './find-faults.js';

/** Statements that may cost more than a page does, each with the reason. The bounds are those at a million cases. */
export const REVIEWED: readonly Reviewed[] = [
  {
    during: /^queue UNREAD.*_ACTIVITY/,
    bounds: { removed: 10_000, pages: 10_000 },
    why: 'Unread cases are looked for among one’s own open ones; who has read nearly all of them has them all looked at.',
  },
  {
    during: /^queue (WAITING|UNREAD|MINE|FOLLOWED).*, (NEWEST|OLDEST|PRIORITY), page/,
    bounds: { removed: 10_000, pages: 40_000 },
    why: 'Put in order of age or priority these are read whole, by an index that holds nothing else: they grow with the open cases of one agent, or those that wait, not with the archive. An index for each order would be written at each change of a case.',
  },
  {
    during: /./,
    sql: /^WITH  ?counted AS[^]*SELECT count\(\*\)::int AS n FROM counted$/,
    bounds: { removed: 60_000, pages: 40_000 },
    why: 'Of what no counter has, up to 10,000 are counted; below that it is no more than the open cases, or what somebody ever had.',
  },
  {
    during: /^all of an owner, (NEWEST|OLDEST|PRIORITY), page/,
    bounds: { removed: 60_000, pages: 60_000 },
    why: 'All that somebody ever had, in another order than by activity: read by their own index and sorted, as it is rarely asked for.',
  },
  {
    during: /^all of a (contact|state|group), (NEWEST|OLDEST|PRIORITY|OLDEST_ACTIVITY), page/,
    bounds: { removed: 20_000, pages: 40_000 },
    why: 'As above, of a contact.',
  },
  {
    during: /^queue ALL of a (priority|channel|group)/,
    bounds: { removed: 60_000, pages: 15_000 },
    why: 'A rare value among the open cases: at most all of those are looked at.',
  },
  {
    during: /^search/,
    sql: /^SELECT \(SELECT count\(\*\) > 10000 FROM/,
    bounds: { removed: 100_000, pages: 60_000 },
    why: 'Whether a word is common: each of some eight ways is followed for 10,000 places at most.',
  },
  {
    during: /./,
    sql: /^WITH found \(id, rank\) AS MATERIALIZED/,
    bounds: { removed: 500_000, pages: 120_000 },
    why: 'A search looks at up to 10,000 places in each of some eight ways, and at a case for each (SearchText): a bound, whatever the size.',
  },
  {
    during: /./,
    sql: /^SELECT a\.id, a\.name FROM agent a WHERE a\.suspended_at IS NULL AND a\.id IN/,
    bounds: { removed: 2_000, pages: 4_000 },
    why: 'Experts a customer dealt with: their latest 200 cases, asked when they open a new one.',
  },
  {
    during: /./,
    sql: /FROM \(SELECT topic, state, created_at FROM outbox|^DELETE FROM session|^DELETE FROM file/,
    bounds: { removed: 1_000_000, pages: 1_000_000, whole: ['outbox', 'session', 'submission', 'file'] },
    why: 'Once an hour, or when an administrator looks at the queue: a day of its rows is counted, nearly all there are.',
  },
  {
    during: /(with|condition:) a common value of the contact, .*page/,
    bounds: { removed: 10_000, pages: 10_000 },
    why: 'What many contacts hold: the list is read in its order with a look at each contact, until the page is full.',
  },
  {
    during: /^condition: a range of the contact, .*page/,
    bounds: { removed: 20_000, pages: 10_000 },
    why: 'No index knows the ends of a range: of the contacts that hold something, those with such a field are looked at once, and the cases of those that fit.',
  },
  {
    during: /^contacts by contact$/,
    bounds: { removed: 5_000, pages: 5_000, whole: ['contact_email'] },
    why: 'A word that stands in every address: the first 200 are taken and the rest is not read.',
  },
];
