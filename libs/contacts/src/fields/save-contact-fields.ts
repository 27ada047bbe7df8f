import { Injectable } from '@nestjs/common';
import { InputChecks, NotMade, type AgentActor } from '@sprawa/identity';
import { Clock, Transactions, type Tx } from '@sprawa/platform';
import { problemIn, readContactFieldsDocument, type ContactField } from '@sprawa/workflow';
import { contactWords } from '../words/words.js';
import { ContactFields } from './contact-fields.js';
import { FieldUses } from './field-uses.js';
import { keepFields, lockKeptFields, type KeptFields } from './kept-fields.js';

/** Somebody else changed them in between; nothing was written. */
export class StaleFields extends NotMade {
  constructor(message: string) {
    super('STALE_VERSION', message);
  }
}

/** Letters of a document: fifty fields of a hundred options in four languages are less. */
const DOCUMENT_LIMIT = 1_000_000;

/** Changes the fields of contacts as one document, over the revision whoever saves has seen (CT-1). */
@Injectable()
export class SaveContactFields {
  constructor(
    private readonly transactions: Transactions,
    private readonly fields: ContactFields,
    private readonly uses: FieldUses,
    private readonly clock: Clock,
  ) {}

  /**
   * Values of fields and options that go stay kept, and are back with them.
   * @throws InputError naming each wrong place as `fields.<key>.…`; StaleFields
   */
  async save(actor: AgentActor, input: { revision: number; document: unknown }): Promise<void> {
    const checks = new InputChecks(actor.language);
    if (JSON.stringify(input.document ?? null).length > DOCUMENT_LIMIT)
      checks.problem('fields', 'tooLong', { max: DOCUMENT_LIMIT });
    checks.done();
    const read = readContactFieldsDocument(input.document);
    if ('problems' in read)
      for (const { path, message } of read.problems)
        checks.say(path.join('.') || 'fields', problemIn(actor.language, message));
    checks.done();
    const { fields } = read as { fields: ContactField[] };
    await this.transactions.run(async (tx) => {
      const kept = await lockKeptFields(tx);
      if (kept.state.revision !== input.revision)
        throw new StaleFields(contactWords(actor.language, 'staleFields'));
      await this.refuseUsed(tx, kept, fields, checks);
      await refuseUnknown(tx, kept, fields, checks);
      checks.done();
      await keepFields(tx, kept, { fields, by: actor, origin: 'SETTINGS', at: this.clock.now() });
    });
    this.fields.forget();
  }

  private async refuseUsed(
    tx: Tx,
    kept: KeptFields,
    fields: readonly ContactField[],
    checks: InputChecks,
  ): Promise<void> {
    const gone = kept.fields.filter(({ key }) => !fields.some((field) => field.key === key));
    if (gone.length === 0) return;
    const keys = gone.map(({ key }) => key);
    for (const [key, names] of await this.uses.of(tx, keys, checks.language)) {
      const label = gone.find((field) => field.key === key)!.label;
      checks.say(
        `fields.${key}`,
        contactWords(checks.language, 'fieldUsed', {
          name: label[checks.language] ?? label.en,
          where: names.join(', '),
        }),
      );
    }
  }
}

/** Who fills a field in is somebody there is, or was named before. */
async function refuseUnknown(
  tx: Tx,
  kept: KeptFields,
  fields: readonly ContactField[],
  checks: InputChecks,
): Promise<void> {
  const before = new Set<string>(kept.fields.flatMap(({ edit = [] }) => edit));
  const named = fields.flatMap(({ key, edit = [] }) =>
    edit.filter((each) => !before.has(each)).map((principal) => ({ key, principal })),
  );
  if (named.length === 0) return;
  const rows = (await tx.query(
    `SELECT p FROM (
       SELECT 'role:' || key AS p FROM role WHERE deleted_at IS NULL
       UNION ALL SELECT 'group:' || key FROM agent_group WHERE deleted_at IS NULL
       UNION ALL SELECT 'agent:' || lower(email::text) FROM agent) known WHERE p = ANY ($1::text[])`,
    [named.map(({ principal }) => principal.toLowerCase())],
  )) as { p: string }[];
  const known = new Set(rows.map(({ p }) => p));
  for (const { key, principal } of named)
    if (!known.has(principal.toLowerCase()))
      checks.say(
        `fields.${key}.edit`,
        contactWords(checks.language, 'noPrincipal', { name: principal.replace(/^\w+:/, '') }),
      );
}
