import type { NoticePartsFragment } from '../../gql/graphql.js';
import type { AsideT } from '../../messages/aside.js';

export type Notice = NoticePartsFragment;

/** One line of what happened; who did it comes first where somebody did. */
export function noticeWords(
  t: AsideT,
  { kind, by, count, number }: Pick<Notice, 'kind' | 'by' | 'count' | 'number'>,
): string {
  if (kind === 'FOLLOWED' && count > 1) return t('notices.followedChanges', { count });
  if (kind === 'ASSIGNED' && !number)
    return by ? t('notices.assignedMoreBy', { count, name: by.name }) : t('notices.assignedMore', { count });
  return by ? t(`notices.by.${kind}`, { name: by.name }) : t(`notices.of.${kind}`);
}
