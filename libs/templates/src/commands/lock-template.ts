import type { Language } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { CodedError, isId, type Tx } from '@sprawa/platform';
import { templateWords } from '../words/words.js';
import { lockGroup } from './lock-group.js';

export interface LockedTemplate {
  id: string;
  group_id: string;
  name: string;
  texts: Partial<Record<Language, string>>;
  version: number;
}

/**
 * A template the agent may change, locked with its group.
 * @throws CodedError NOT_FOUND for what they may not use, or what is deleted; FORBIDDEN
 */
export async function lockTemplate(tx: Tx, actor: AgentActor, id: string): Promise<LockedTemplate> {
  const [template] = isId(id)
    ? ((await tx.query(
        `SELECT id, group_id, name, texts, version FROM reply_template WHERE id = $1 AND deleted_at IS NULL FOR UPDATE`,
        [id],
      )) as LockedTemplate[])
    : [];
  if (!template) throw new CodedError('NOT_FOUND', templateWords(actor.language, 'notFound'));
  await lockGroup(tx, actor, template.group_id);
  return template;
}
