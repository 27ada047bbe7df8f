import { Injectable } from '@nestjs/common';
import { InputChecks } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { Transactions, differences, isId, logChange, newId, type Tx } from '@sprawa/platform';
import { TemplateFields } from '../domain/template-fields.js';
import { readTemplate, type TemplateContent, type TemplateInput } from '../domain/template-input.js';
import { templateWords } from '../words/words.js';
import { StaleTemplate, lockGroup } from './lock-group.js';
import { lockTemplate } from './lock-template.js';

/** Templates in one group. */
const MOST = 200;

@Injectable()
export class SaveTemplate {
  constructor(
    private readonly transactions: Transactions,
    private readonly fields: TemplateFields,
  ) {}

  /**
   * New, changed, or moved to another group.
   * @returns the template's id
   * @throws InputError, CodedError NOT_FOUND or FORBIDDEN, StaleTemplate
   */
  async save(
    actor: AgentActor,
    input: TemplateInput & { id?: string | null; version?: number | null; groupId: string },
  ): Promise<string> {
    const checks = new InputChecks(actor.language);
    const content = readTemplate(input, await this.fields.keys(actor), checks);
    checks.done();
    return this.transactions.run(async (tx) => {
      const kept = input.id ? await lockTemplate(tx, actor, input.id) : null;
      if (kept && kept.version !== input.version)
        throw new StaleTemplate(templateWords(actor.language, 'stale'));
      const group = await lockGroup(tx, actor, input.groupId);
      if (kept?.group_id !== group.id) await this.checkRoom(tx, actor, group.id, checks);
      const id = kept?.id ?? newId();
      const files = await this.files(tx, actor, id, content, checks);
      await tx.query(
        `INSERT INTO reply_template (id, group_id, name, texts, words) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET group_id = excluded.group_id, name = excluded.name, texts = excluded.texts,
           words = excluded.words, version = reply_template.version + 1, updated_at = now()`,
        [id, group.id, content.name, JSON.stringify(content.texts), content.words],
      );
      await tx.query(`DELETE FROM reply_template_file WHERE template_id = $1`, [id]);
      await tx.query(
        `INSERT INTO reply_template_file (template_id, file_id, position) SELECT $1, f.id, f.place FROM unnest($2::uuid[]) WITH ORDINALITY f (id, place)`,
        [id, content.fileIds],
      );
      const seen = (name: string, texts: object, groupId: string, names: string[]) => ({
        name,
        group_id: groupId,
        ...Object.fromEntries(Object.entries(texts).map(([language, html]) => [`texts.${language}`, html])),
        files: names,
      });
      await logChange(tx, {
        subject: 'template',
        id,
        agentId: actor.agentId,
        what: kept ? 'changed' : 'created',
        ...(group.owner_id === null && { audit: { by: actor, name: content.name } }),
        changes: differences(
          kept ? seen(kept.name, kept.texts, kept.group_id, files.before) : {},
          seen(content.name, content.texts, group.id, files.after),
        ),
      });
      return id;
    });
  }

  private async checkRoom(tx: Tx, actor: AgentActor, groupId: string, checks: InputChecks): Promise<void> {
    const [{ n }] = (await tx.query(
      `SELECT count(*)::int AS n FROM reply_template WHERE group_id = $1 AND deleted_at IS NULL`,
      [groupId],
    )) as [{ n: number }];
    if (n >= MOST) checks.say('groupId', templateWords(actor.language, 'tooManyTemplates', { max: MOST }));
    checks.done();
  }

  /** Files the template has already, and uploads of one's own that are nowhere else. */
  private async files(
    tx: Tx,
    actor: AgentActor,
    id: string,
    { fileIds }: TemplateContent,
    checks: InputChecks,
  ): Promise<{ before: string[]; after: string[] }> {
    const rows = (await tx.query(
      `SELECT f.id, f.name, t.template_id IS NOT NULL AS kept FROM file f
       LEFT JOIN reply_template_file t ON t.file_id = f.id AND t.template_id = $2
       WHERE t.template_id IS NOT NULL OR (f.id = ANY ($1::uuid[]) AND f.agent_id = $3
         AND NOT EXISTS (SELECT FROM attachment a WHERE a.file_id = f.id)
         AND NOT EXISTS (SELECT FROM reply_template_file o WHERE o.file_id = f.id))`,
      [fileIds.filter(isId), id, actor.agentId],
    )) as { id: string; name: string; kept: boolean }[];
    for (const [place, fileId] of fileIds.entries())
      if (!rows.some((row) => row.id === fileId))
        checks.say(`fileIds.${place}`, templateWords(actor.language, 'foreignFile'));
    checks.done();
    return {
      before: rows.filter((row) => row.kept).map((row) => row.name),
      after: fileIds.map((fileId) => rows.find((row) => row.id === fileId)!.name),
    };
  }
}
