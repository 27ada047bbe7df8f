import type { NoticePartsFragment } from '../../gql/graphql.js';
import type { T } from '../../messages/index.js';

export type Notice = NoticePartsFragment;

/** One line of what happened; who did it comes first where somebody did. */
export function noticeWords(t: T, { kind, by }: Pick<Notice, 'kind' | 'by'>): string {
  return by ? t(`notices.by.${kind}`, { name: by.name }) : t(`notices.of.${kind}`);
}
