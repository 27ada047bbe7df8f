import { verifyLog } from '@sprawa/cases';
import type { RunningApi } from '../start-api.js';
import { WRONG_COUNTS } from '../recount.js';
import type { Deed } from './moves.js';

/** An entry of a case, with what became of it. */
interface Entry {
  number: string;
  id: string;
  position: number;
  kind: string;
  version: number;
  words: string;
  /** Agent, contact or nobody. */
  author: string;
  agentId: string | null;
  role: string | null;
  direction: 'in' | 'out' | null;
  proposalId: string | null;
  verdict: string | null;
}

/** Everything that does not hold; each an empty list after any order of deeds. */
export interface Reckoning {
  /** Words that were taken and do not stand in the history exactly once. */
  notOnce: string[];
  /** Words that were refused and stand in the history nevertheless. */
  refusedButKept: string[];
  /** Versions of cases that were made by two people. */
  overwritten: string[];
  /** Words that were taken though their writer had not seen the case as it was. */
  stale: string[];
  /** Cases whose history lacks a version or a position. */
  gaps: string[];
  /** Words that went out without the decision they needed, or in another wording than was decided on. */
  unapproved: string[];
  /** Words of ours that reached the customer not at all, or more than once; and internal words that reached them. */
  mails: string[];
  wrongCounts: object[];
  logFaults: object[];
}

/** @param tokens of all words that were ever tried */
export async function reckon(
  api: RunningApi,
  numbers: string[],
  deeds: Deed[],
  mails: string[],
): Promise<Reckoning> {
  const entries = (await api.source.query(ENTRIES, [numbers])) as Entry[];
  const cases = (await api.source.query(
    `SELECT number::text AS number, version, entry_count AS entries FROM cases WHERE number = ANY ($1::bigint[])`,
    [numbers],
  )) as { number: string; version: number; entries: number }[];
  const tally = (token: string) => entries.filter(({ words }) => words.includes(token)).length;
  const out = entries.filter(({ direction }) => direction === 'out');
  const query = <Row>(sql: string, params: unknown[] = []) => api.source.query(sql, params) as Promise<Row[]>;
  return {
    notOnce: tokensOf(deeds, 'done').filter((token) => tally(token) !== expectedTimes(token, entries)),
    refusedButKept: [...tokensOf(deeds, 'conflict'), ...tokensOf(deeds, 'refused')].filter(
      (token) => tally(token) > 0,
    ),
    overwritten: entries
      .filter((entry) => entries.some((other) => isOfAnother(entry, other)))
      .map(({ number, version }) => `${number} v${version}`),
    stale: deeds.filter((deed) => isStale(deed, entries)).map(({ token }) => token!),
    gaps: cases.filter((found) => hasGap(found, entries)).map(({ number }) => number),
    unapproved: out.filter((message) => !mayHaveGone(message, entries)).map(({ words }) => words),
    mails: wrongMails(deeds, out, mails),
    wrongCounts: await query(WRONG_COUNTS),
    logFaults: (await verifyLog(query)).faults,
  };
}

const tokensOf = (deeds: Deed[], outcome: Deed['outcome']) =>
  deeds.filter((deed) => deed.outcome === outcome && deed.token).map(({ token }) => token!);

/** A proposal that was accepted stands once more, as the message it became. */
function expectedTimes(token: string, entries: Entry[]): number {
  const proposal = entries.find(({ kind, words }) => kind === 'proposal' && words.includes(token));
  const sentAsItWas = entries.some(
    ({ proposalId, verdict }) => proposalId === proposal?.id && verdict === 'accepted',
  );
  return proposal && sentAsItWas ? 2 : 1;
}

/** Whoever was slower must have had a version of their own. */
const isOfAnother = (entry: Entry, other: Entry) =>
  entry.number === other.number && entry.version === other.version && entry.author < other.author;

function isStale({ token, seen, outcome }: Deed, entries: Entry[]): boolean {
  if (!token || seen === null || outcome !== 'done') return false;
  return entries.find(({ words }) => words.includes(token))?.version !== seen + 1;
}

function hasGap(
  { number, version, entries: count }: { number: string; version: number; entries: number },
  all: Entry[],
) {
  const own = all.filter((entry) => entry.number === number);
  const versions = new Set(own.map((entry) => entry.version));
  const positions = own.map(({ position }) => position).sort((a, b) => a - b);
  return (
    own.length !== count ||
    positions.some((position, at) => position !== at + 1) ||
    Array.from({ length: version }, (_, at) => at + 1).some((wanted) => !versions.has(wanted))
  );
}

const JUNIORS = ['trainee', 'specialist'];

/** Of somebody who may send, or a decision's: on a proposal of a junior's, by somebody else, with no customer's word in between. */
function mayHaveGone(message: Entry, entries: Entry[]): boolean {
  const decision = entries.find(
    ({ number, kind, version, verdict }) =>
      number === message.number &&
      kind === 'decision' &&
      version === message.version &&
      verdict?.startsWith('accepted'),
  );
  if (!decision) return message.role !== null && !JUNIORS.includes(message.role);
  const proposal = entries.find(({ id }) => id === decision.proposalId);
  if (!proposal || proposal.agentId === decision.agentId || JUNIORS.includes(decision.role ?? ''))
    return false;
  const between = entries.filter(
    (entry) =>
      entry.number === message.number &&
      entry.position > proposal.position &&
      entry.position < decision.position,
  );
  if (between.some(({ direction, kind }) => direction === 'in' || kind === 'proposal')) return false;
  return decision.verdict === 'accepted-edited' || message.words === proposal.words;
}

function wrongMails(deeds: Deed[], out: Entry[], mails: string[]): string[] {
  return deeds
    .filter(({ token, move }) => token && move !== 'writes')
    .filter(({ token }) => {
      const sent = out.some(({ words }) => words.includes(token!));
      return mails.filter((mail) => mail.includes(token!)).length !== (sent ? 1 : 0);
    })
    .map(({ token, move }) => `${move} ${token}`);
}

const ENTRIES = `
  SELECT c.number::text AS number, e.id, e.position, e.kind, e.case_version AS version, e.body AS words, e.agent_id AS "agentId",
    coalesce(e.agent_id, e.contact_id)::text AS author,
    a.role_key AS role, m.direction, e.data ->> 'proposalId' AS "proposalId", e.data ->> 'verdict' AS verdict
  FROM case_entry e JOIN cases c ON c.id = e.case_id LEFT JOIN message m ON m.entry_id = e.id LEFT JOIN agent a ON a.id = e.agent_id
  WHERE c.number = ANY ($1::bigint[]) ORDER BY c.number, e.position`;
