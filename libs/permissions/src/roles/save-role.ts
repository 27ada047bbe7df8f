import { Injectable } from '@nestjs/common';
import { InputChecks, RIGHTS, type AgentActor, type Language } from '@sprawa/identity';
import { CodedError, Transactions, differences, logChange, type Tx } from '@sprawa/platform';
import { administer, assertNotLastAdministrator } from '../administration/administer.js';
import { Declined } from '../administration/declined.js';
import { newlyGiven, notOnesOwn } from '../administration/given-rights.js';
import { freeKey, readNames, type Names } from '../administration/names.js';
import { peopleWords } from '../administration/words.js';
import { rightName } from './right-words.js';

export interface RoleInput {
  names: Partial<Record<Language, string | null>>;
  rights: readonly string[];
}

interface Kept {
  names: Names;
  rights: string[];
  version: number;
}

/** A matrix with more columns nobody reads. */
const ROLES_LIMIT = 30;

/** Makes a role and says what it may do (AD-1); whoever has it may do so at once. Its key, which workflows call it by, stays. */
@Injectable()
export class SaveRole {
  constructor(private readonly transactions: Transactions) {}

  /** @returns its key. @throws InputError, CodedError FORBIDDEN */
  create(actor: AgentActor, input: RoleInput): Promise<string> {
    return this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'role.manage');
      const checks = new InputChecks(actor.language);
      const names = readNames(checks, input.names);
      const rights = readRights(checks, by, [], input.rights);
      const [{ n, last }] = (await tx.query(
        `SELECT count(*) FILTER (WHERE deleted_at IS NULL)::int AS n, coalesce(max(position), 0) AS last FROM role`,
      )) as [{ n: number; last: number }];
      if (n >= ROLES_LIMIT)
        checks.say('input.names.en', peopleWords(actor.language, 'tooMany', { max: ROLES_LIMIT }));
      checks.done();
      const key = await freeKey(tx, 'role', names.en);
      await tx.query(`INSERT INTO role (key, name, rights, position) VALUES ($1, $2, $3, $4)`, [
        ...[key, JSON.stringify(names), rights, last + 1],
      ]);
      await this.log(tx, actor, key, 'created', {}, { names, rights });
      return key;
    });
  }

  /** @throws InputError, CodedError FORBIDDEN or NOT_FOUND, Declined */
  async change(actor: AgentActor, key: string, version: number, input: RoleInput): Promise<void> {
    await this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'role.manage');
      const [kept] = (await tx.query(
        `SELECT name AS names, rights, version FROM role WHERE key = $1 AND deleted_at IS NULL FOR UPDATE`,
        [key],
      )) as Kept[];
      if (!kept) throw new CodedError('NOT_FOUND', peopleWords(actor.language, 'noRole'));
      if (kept.version !== version) throw new Declined('STALE_VERSION', peopleWords(actor.language, 'stale'));
      const checks = new InputChecks(actor.language);
      const names = readNames(checks, input.names);
      const rights = readRights(checks, by, kept.rights, input.rights);
      checks.done();
      await assertNotLastAdministrator(tx, by, { kind: 'rights', roleKey: key, rights });
      await tx.query(`UPDATE role SET name = $2, rights = $3, version = version + 1 WHERE key = $1`, [
        ...[key, JSON.stringify(names), rights],
      ]);
      await this.log(tx, actor, key, 'changed', kept, { names, rights });
    });
  }

  private log(
    tx: Tx,
    actor: AgentActor,
    id: string,
    what: 'created' | 'changed',
    before: { names?: Names; rights?: string[] },
    after: { names: Names; rights: string[] },
  ): Promise<void> {
    const { names, rights } = before;
    return logChange(tx, {
      ...{ subject: 'role', id, agentId: actor.agentId, what },
      changes: differences(
        { names, rights: rights?.toSorted() },
        { ...after, rights: after.rights.toSorted() },
      ),
      audit: { by: actor, name: after.names.en },
    });
  }
}

/** Rights a role had stay as they stood, also those of a later release that this one does not know. */
function readRights(
  checks: InputChecks,
  actor: AgentActor,
  before: readonly string[],
  given: readonly string[],
): string[] {
  const say = (word: 'noRight' | 'notYours', places: Record<string, string>) =>
    checks.say('input.rights', peopleWords(actor.language, word, places));
  const rights = [...new Set([...before.filter((right) => right === 'self'), ...given])];
  const added = newlyGiven(before, rights);
  const unknown = added.find((right) => !(RIGHTS as readonly string[]).includes(right));
  if (unknown !== undefined) say('noRight', { right: unknown.slice(0, 60) });
  const lacking = notOnesOwn(actor.rights, added).filter((right) => right !== unknown);
  if (lacking.length > 0)
    say('notYours', {
      rights: lacking
        .slice(0, 9)
        .map((right) => rightName(right, actor.language))
        .join(', '),
    });
  return rights;
}
