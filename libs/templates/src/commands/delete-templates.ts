import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { Clock, CodedError, Transactions, isId, logChange } from '@sprawa/platform';
import { templateWords } from '../words/words.js';
import { lockGroup } from './lock-group.js';

/** Deleting is marked only, so that it can be undone; a group takes its templates along, and brings them back. */
@Injectable()
export class DeleteTemplates {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws CodedError NOT_FOUND or FORBIDDEN */
  async group(actor: AgentActor, id: string, back: boolean): Promise<void> {
    await this.transactions.run(async (tx) => {
      const group = await lockGroup(tx, actor, id, { deleted: back });
      const [from, to] = back ? [group.deleted_at, null] : [null, this.clock.now()];
      await tx.query(`UPDATE template_group SET deleted_at = $2, version = version + 1 WHERE id = $1`, [
        id,
        to,
      ]);
      await tx.query(
        `UPDATE reply_template SET deleted_at = $3 WHERE group_id = $1 AND deleted_at IS NOT DISTINCT FROM $2::timestamptz`,
        [id, from, to],
      );
      await logChange(tx, {
        subject: 'template-group',
        id,
        agentId: actor.agentId,
        what: back ? 'restored' : 'deleted',
        ...(group.owner_id === null && { audit: { by: actor, name: group.name } }),
      });
    });
  }

  /** @throws CodedError NOT_FOUND or FORBIDDEN */
  async template(actor: AgentActor, id: string, back: boolean): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [template] = isId(id)
        ? ((await tx.query(`SELECT group_id, name, deleted_at FROM reply_template WHERE id = $1 FOR UPDATE`, [
            id,
          ])) as {
            group_id: string;
            name: string;
            deleted_at: Date | null;
          }[])
        : [];
      if (!template || (template.deleted_at !== null) !== back)
        throw new CodedError('NOT_FOUND', templateWords(actor.language, 'notFound'));
      const group = await lockGroup(tx, actor, template.group_id);
      await tx.query(`UPDATE reply_template SET deleted_at = $2, version = version + 1 WHERE id = $1`, [
        id,
        back ? null : this.clock.now(),
      ]);
      await logChange(tx, {
        subject: 'template',
        id,
        agentId: actor.agentId,
        what: back ? 'restored' : 'deleted',
        ...(group.owner_id === null && { audit: { by: actor, name: template.name } }),
      });
    });
  }
}
