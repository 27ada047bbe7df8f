import { Injectable } from '@nestjs/common';
import { InputChecks, NotMade, type AgentActor } from '@sprawa/identity';
import {
  Clock,
  CodedError,
  Transactions,
  differences,
  isId,
  logChange,
  newId,
  type Tx,
} from '@sprawa/platform';
import { readKind, readSince, readWording, type KindInput, type LanguageText } from './consent-input.js';
import { consentWords } from './consent-words.js';
import { CONSENT_LIMITS, type Texts } from './consent.js';

/** Somebody else changed it in between; nothing was written. */
export class StaleConsent extends NotMade {
  constructor(message: string) {
    super('STALE_VERSION', message);
  }
}

/** Any number. Whoever changes kinds does it one after the other: there are few. */
const KINDS_LOCK = 1790000266;

interface Row {
  id: string;
  key: string;
  name: Texts;
  active: boolean;
  version: number;
}

/** Says what contacts are asked to consent to, and in which words (CT-4). Each change leaves a line in the log. */
@Injectable()
export class ManageConsentKinds {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * New, renamed, or no longer asked for; the key of one that is there stays.
   * @returns its id
   * @throws InputError, CodedError NOT_FOUND, StaleConsent
   */
  saveKind(
    actor: AgentActor,
    input: KindInput & { id?: string | null; version?: number | null },
  ): Promise<string> {
    return this.change(async (tx) => {
      const kept = input.id ? await find(tx, actor, input.id) : null;
      if (kept && kept.version !== input.version)
        throw new StaleConsent(consentWords(actor.language, 'stale'));
      const checks = new InputChecks(actor.language);
      const { key, name } = readKind({ ...input, key: kept?.key ?? input.key }, checks);
      if (!kept) await this.checkRoom(tx, key, checks);
      checks.done();
      const id = kept?.id ?? newId();
      await tx.query(
        `INSERT INTO consent_kind (id, key, name, active, position)
         VALUES ($1, $2, $3, $4, (SELECT coalesce(max(position), 0) + 1 FROM consent_kind))
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, active = excluded.active, version = consent_kind.version + 1`,
        [id, key, JSON.stringify(name), input.active],
      );
      const seen = (of: { key: string; name: Texts; active: boolean }) => ({
        key: of.key,
        active: of.active,
        ...Object.fromEntries(Object.entries(of.name).map(([language, text]) => [`name.${language}`, text])),
      });
      await logChange(tx, {
        ...{ subject: 'consent-kind', id, agentId: actor.agentId, what: kept ? 'changed' : 'created' },
        changes: differences(kept ? seen(kept) : {}, seen({ key, name, active: input.active })),
        audit: { by: actor, name: name.en ?? key },
      });
      return id;
    });
  }

  /** Those named first, in this order; whatever was made meanwhile after them. Ids of nobody are passed over. */
  order(actor: AgentActor, ids: readonly string[]): Promise<void> {
    return this.change(async (tx) => {
      const before = await keysInOrder(tx);
      await tx.query(
        `UPDATE consent_kind k SET position = o.position FROM (
           SELECT id, row_number() OVER (ORDER BY array_position($1::uuid[], id) NULLS LAST, position, id) AS position FROM consent_kind
         ) o WHERE o.id = k.id AND o.position <> k.position`,
        [ids.slice(0, CONSENT_LIMITS.kinds).filter(isId)],
      );
      const changes = differences({ order: before }, { order: await keysInOrder(tx) });
      if (changes.length > 0)
        await logChange(tx, {
          ...{ subject: 'consent-kind', id: 'order', agentId: actor.agentId, what: 'changed' },
          changes,
        });
    });
  }

  /**
   * The next version of what is agreed to. Those before it stay, with whoever agreed to them; words that are the newest
   * ones already make no version.
   * @param after number of the newest version that was on the screen; 0: there was none
   * @throws InputError, CodedError NOT_FOUND, StaleConsent
   */
  saveWording(
    actor: AgentActor,
    input: { kindId: string; after: number; texts: readonly LanguageText[]; since?: string | Date | null },
  ): Promise<void> {
    return this.change(async (tx) => {
      const { id: kindId } = await find(tx, actor, input.kindId);
      const [newest] = (await tx.query(
        `SELECT number, texts FROM consent_wording WHERE kind_id = $1 ORDER BY number DESC LIMIT 1`,
        [kindId],
      )) as { number: number; texts: Texts }[];
      const number = newest?.number ?? 0;
      if (number !== input.after) throw new StaleConsent(consentWords(actor.language, 'stale'));
      const checks = new InputChecks(actor.language);
      const texts = readWording(input.texts, checks);
      const since = readSince(input.since, this.clock.now(), checks);
      if (number >= CONSENT_LIMITS.wordings)
        checks.say(
          'texts',
          consentWords(actor.language, 'tooManyWordings', { max: CONSENT_LIMITS.wordings }),
        );
      checks.done();
      if (newest && differences(newest.texts, texts).length === 0) return;
      await tx.query(
        `INSERT INTO consent_wording (id, kind_id, number, texts, since, agent_id) VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), kindId, number + 1, JSON.stringify(texts), since, actor.agentId],
      );
      await logChange(tx, {
        ...{ subject: 'consent-kind', id: kindId, agentId: actor.agentId, what: 'changed' },
        changes: [
          { field: 'wording', from: number || null, to: number + 1 },
          ...differences(newest?.texts ?? {}, texts).map((each) => ({
            ...each,
            field: `texts.${each.field}`,
          })),
        ],
      });
    });
  }

  private change<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock($1)`, [KINDS_LOCK]);
      return work(tx);
    });
  }

  private async checkRoom(tx: Tx, key: string, checks: InputChecks): Promise<void> {
    const [row] = (await tx.query(
      `SELECT count(*)::int AS kinds, coalesce(bool_or(key = $1), false) AS taken FROM consent_kind`,
      [key],
    )) as [{ kinds: number; taken: boolean }];
    const max = CONSENT_LIMITS.kinds;
    if (row.taken) checks.say('key', consentWords(checks.language, 'keyTaken'));
    else if (row.kinds >= max) checks.say('key', consentWords(checks.language, 'tooManyKinds', { max }));
  }
}

async function find(tx: Tx, actor: AgentActor, id: string): Promise<Row> {
  const [row] = isId(id)
    ? ((await tx.query(`SELECT id, key, name, active, version FROM consent_kind WHERE id = $1 FOR UPDATE`, [
        id,
      ])) as Row[])
    : [];
  if (!row) throw new CodedError('NOT_FOUND', consentWords(actor.language, 'noKind'));
  return row;
}

async function keysInOrder(tx: Tx): Promise<string[]> {
  const rows = (await tx.query(`SELECT key FROM consent_kind ORDER BY position, id`)) as { key: string }[];
  return rows.map(({ key }) => key);
}
