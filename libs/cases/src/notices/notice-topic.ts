import type { NoticeKind } from './notice.js';

/** What agents choose by; the enum NoticeTopic of the agents' schema in small letters. */
export const NOTICE_TOPICS = ['replies', 'mentions', 'assigned', 'followed', 'snoozed'] as const;
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];

export const TOPIC_OF: Record<NoticeKind, NoticeTopic> = {
  'reply-rejected': 'replies',
  'reply-edited': 'replies',
  'reply-voided': 'replies',
  'reply-passed': 'replies',
  mentioned: 'mentions',
  commented: 'mentions',
  answered: 'mentions',
  assigned: 'assigned',
  followed: 'followed',
  'snooze-over': 'snoozed',
};

/** Kinds and their topics as two lists that stand beside each other, as `unnest` reads them. */
export const kindsWithTopics = (): [NoticeKind[], NoticeTopic[]] => [
  Object.keys(TOPIC_OF) as NoticeKind[],
  Object.values(TOPIC_OF),
];
