/** What an agent is told of in the app; the enum NoticeKind of the agents' schema in small letters. */
export const NOTICE_KINDS = [
  /** An approver returned one's proposal with a reason (CS-3). */
  'reply-rejected',
  /** An approver changed one's proposal and sent it. */
  'reply-edited',
  /** What one proposed fell: the customer wrote, or the case moved on. */
  'reply-voided',
  /** A proposal was passed to one to decide on. */
  'reply-passed',
  /** A colleague named one in a comment or a note (CS-6). */
  'mentioned',
  /** A colleague commented on words of what one proposed or is writing (CS-6). */
  'commented',
  /** Somebody answered in a thread one takes part in. */
  'answered',
  /** Something happened to a case one follows (CS-13). */
  'followed',
  /** Somebody else made a case one's own; of no case where it stands for several (CS-13). */
  'assigned',
  /** A case one had put out of the way is back (CS-29). */
  'snooze-over',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface NoticeData {
  /** Who caused it; nobody is told of what they did themselves. Unset: the customer or the program. */
  byAgentId?: string | null;
  /** Plain words to show below it, such as the reason; cut to a few lines. */
  text?: string;
  /** The entry of the timeline to lead to. */
  entryId?: string | null;
  /** Changes of a followed case, or cases that were assigned, that this one stands for; unset: one. */
  count?: number;
  /** The comment it tells of, which may be put right or taken back before it is read. */
  commentId?: string;
}

export interface NewNotice {
  /** Who is told. */
  agentId: string;
  kind: NoticeKind;
  /** They hear of it only as long as they may see the case. */
  caseId: string | null;
  data: NoticeData;
}

/** Told on the bus topic `notice`, with ids only. */
export interface NoticeEvent {
  agentId: string;
  /** Null when nothing is new: notices were read on another device. */
  id: string | null;
}
