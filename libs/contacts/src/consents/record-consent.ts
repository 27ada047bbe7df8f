import { Injectable } from '@nestjs/common';
import { InputChecks, type AgentActor } from '@sprawa/identity';
import { SqlParams, visibleTo } from '@sprawa/permissions';
import {
  Clock,
  CodedError,
  InputError,
  Transactions,
  isId,
  logChange,
  newId,
  type Tx,
} from '@sprawa/platform';
import { readAgreedLanguage, readSaid, type Said, type SaidInput } from './consent-input.js';
import { consentStanding, type ConsentStep } from './consent-state.js';
import { consentWords } from './consent-words.js';
import { CONSENT_LIMITS, TAKE_BACK_SECONDS, type Texts } from './consent.js';

interface AboutConsent extends SaidInput {
  contactId: string;
  kindId: string;
  /** The case it came in. */
  caseNumber?: string | null;
}

interface Kind {
  id: string;
  key: string;
  active: boolean;
}

interface NewEntry {
  contactId: string;
  kind: Kind;
  event: ConsentStep['event'];
  said: Omit<Said, 'means'> & { means: Said['means'] | null };
  wording?: { id: string; number: number; language: string };
  caseId?: string | null;
  takesBack?: string;
}

/**
 * Writes down what a contact said (CT-4): another row each time, none is ever changed. Each leaves a line in the contact's
 * log.
 */
@Injectable()
export class RecordConsent {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the entry's id
   * @throws InputError naming every wrong field; CodedError NOT_FOUND
   */
  give(actor: AgentActor, input: AboutConsent & { wording: number; language: string }): Promise<string> {
    return this.record(actor, input, async (tx, about, checks) => {
      const { kind, said } = about;
      if (!kind.active) checks.say('kindId', consentWords(actor.language, 'notAsked'));
      const [wording] = (await tx.query(
        `SELECT id, number, texts FROM consent_wording WHERE kind_id = $1 AND number = $2`,
        [kind.id, input.wording],
      )) as { id: string; number: number; texts: Texts }[];
      if (!wording) checks.say('wording', consentWords(actor.language, 'noWording'));
      const language = wording && readAgreedLanguage(input.language, wording.texts, checks);
      return {
        event: 'given',
        said,
        ...(wording && language && { wording: { id: wording.id, number: wording.number, language } }),
      };
    });
  }

  /**
   * Also of a kind that is not asked for any more.
   * @returns the entry's id
   * @throws InputError naming every wrong field, `at` when no consent stood then; CodedError NOT_FOUND
   */
  withdraw(actor: AgentActor, input: AboutConsent): Promise<string> {
    return this.record(actor, input, async (_tx, { said, steps }, checks) => {
      if (
        consentStanding(steps, said.at).state !== 'given' &&
        !checks.errors.some(({ path }) => path === 'at')
      )
        checks.say('at', consentWords(actor.language, 'nothingGiven'));
      return { event: 'withdrawn', said };
    });
  }

  /**
   * Says that one's own entry of a moment ago was a mistake. It stays, with this beside it. Twice is once.
   * @returns the contact's id
   * @throws CodedError NOT_FOUND; InputError when it was too long ago
   */
  async takeBack(actor: AgentActor, entryId: string): Promise<string> {
    return this.transactions.run(async (tx) => {
      const [entry] = isId(entryId)
        ? ((await tx.query(
            `SELECT e.contact_id, e.recorded_at, k.id, k.key, k.active,
               EXISTS (SELECT FROM consent_entry b WHERE b.takes_back = e.id) AS taken
             FROM consent_entry e JOIN consent_kind k ON k.id = e.kind_id
             JOIN contact c ON c.id = e.contact_id
             WHERE e.id = $1 AND e.agent_id = $2 AND e.event <> 'taken-back' FOR NO KEY UPDATE OF c`,
            [entryId, actor.agentId],
          )) as (Kind & { contact_id: string; recorded_at: Date; taken: boolean })[])
        : [];
      if (!entry) throw new CodedError('NOT_FOUND', consentWords(actor.language, 'noEntry'));
      const now = this.clock.now();
      if (entry.taken) return entry.contact_id;
      if (now.getTime() - entry.recorded_at.getTime() > TAKE_BACK_SECONDS * 1_000) {
        const message = consentWords(actor.language, 'tooLate');
        throw new InputError(message, [{ path: 'id', message }]);
      }
      await this.write(tx, actor, await stepsOf(tx, entry.contact_id, entry.id), {
        contactId: entry.contact_id,
        kind: { id: entry.id, key: entry.key, active: entry.active },
        event: 'taken-back',
        said: { at: now, means: null, note: null },
        takesBack: entryId,
      });
      return entry.contact_id;
    });
  }

  private record(
    actor: AgentActor,
    input: AboutConsent,
    decide: (
      tx: Tx,
      about: { kind: Kind; said: Said; steps: readonly ConsentStep[] },
      checks: InputChecks,
    ) => Promise<Pick<NewEntry, 'event' | 'said' | 'wording'>>,
  ): Promise<string> {
    return this.transactions.run(async (tx) => {
      const { contactId, kind } = await lock(tx, actor, input);
      const checks = new InputChecks(actor.language);
      const said = readSaid(input, this.clock.now(), checks);
      const caseId = await findCase(tx, actor, input.caseNumber, checks);
      const steps = await stepsOf(tx, contactId, kind.id);
      const entry = await decide(tx, { kind, said, steps }, checks);
      await checkRoom(tx, contactId, checks);
      checks.done();
      return this.write(tx, actor, steps, { ...entry, contactId, kind, caseId });
    });
  }

  private async write(
    tx: Tx,
    actor: AgentActor,
    before: readonly ConsentStep[],
    { contactId, kind, event, said, wording, caseId, takesBack }: NewEntry,
  ): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO consent_entry (id, contact_id, kind_id, event, takes_back, wording_id, language, at, means, author_kind, agent_id, note, case_id, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'agent', $10, $11, $12, $13)`,
      [
        ...[id, contactId, kind.id, event, takesBack ?? null, wording?.id ?? null, wording?.language ?? null],
        ...[said.at, said.means, actor.agentId, said.note, caseId ?? null, this.clock.now()],
      ],
    );
    const after = [
      ...before,
      { id, event, at: said.at, place: Number.MAX_SAFE_INTEGER, takesBack: takesBack ?? null },
    ];
    const told = {
      event,
      at: said.at.toISOString(),
      ...(said.means && { means: said.means }),
      ...(wording && { wording: wording.number, language: wording.language }),
    };
    await logChange(tx, {
      ...{ subject: 'contact', id: contactId, agentId: actor.agentId, what: 'changed' },
      changes: [
        {
          field: `consents.${kind.key}`,
          from: consentStanding(before).state,
          to: { state: consentStanding(after).state, ...told },
        },
      ],
    });
    return id;
  }
}

/** The contact's row is held: whoever records something of the same contact waits. */
async function lock(
  tx: Tx,
  { language }: AgentActor,
  { contactId, kindId }: AboutConsent,
): Promise<{ contactId: string; kind: Kind }> {
  const [contact] = isId(contactId)
    ? ((await tx.query(`SELECT id FROM contact WHERE id = $1 FOR NO KEY UPDATE`, [contactId])) as {
        id: string;
      }[])
    : [];
  if (!contact) throw new CodedError('NOT_FOUND', consentWords(language, 'noContact'));
  const [kind] = isId(kindId)
    ? ((await tx.query(`SELECT id, key, active FROM consent_kind WHERE id = $1 FOR SHARE`, [
        kindId,
      ])) as Kind[])
    : [];
  if (!kind) throw new CodedError('NOT_FOUND', consentWords(language, 'noKind'));
  return { contactId: contact.id, kind };
}

/** One that may not be seen reads like one that is not there. */
async function findCase(
  tx: Tx,
  actor: AgentActor,
  number: string | null | undefined,
  checks: InputChecks,
): Promise<string | null> {
  if (number == null || number === '') return null;
  const params = new SqlParams();
  const [found] = /^\d{1,18}$/.test(number)
    ? ((await tx.query(
        `SELECT c.id FROM cases c WHERE c.number = ${params.add(number)}::bigint AND ${visibleTo(actor, 'c', params)}`,
        params.values,
      )) as { id: string }[])
    : [];
  if (!found) checks.say('caseNumber', consentWords(actor.language, 'noCase'));
  return found?.id ?? null;
}

async function checkRoom(tx: Tx, contactId: string, checks: InputChecks): Promise<void> {
  const [{ n }] = (await tx.query(`SELECT count(*)::int AS n FROM consent_entry WHERE contact_id = $1`, [
    contactId,
  ])) as [{ n: number }];
  const max = CONSENT_LIMITS.entries;
  if (n >= max) checks.say('kindId', consentWords(checks.language, 'tooManyEntries', { max }));
}

async function stepsOf(tx: Tx, contactId: string, kindId: string): Promise<ConsentStep[]> {
  const rows = (await tx.query(
    `SELECT id, event, at, place::float8 AS place, takes_back AS "takesBack" FROM consent_entry WHERE contact_id = $1 AND kind_id = $2`,
    [contactId, kindId],
  )) as ConsentStep[];
  return rows;
}
