import type { Agent, CallbackKind, Channel, Priority, State } from '@sprawa/contracts/agent';
import type { AgentActor } from '@sprawa/permissions';
import { isoTime } from '@sprawa/platform';
import { isTakenByOpening, type LocalizedText } from '@sprawa/workflow';
import type { Label } from '../../labels/label.js';
import type { CaseView } from '../../queries/case-view.js';
import { inLanguage, type Stream } from '../../streams/stream.js';
import { toCallbackKind, toChannel, toPriority, type CaseParent, type StreamType } from './case-types.js';

/** What is made or fetched once for all rows of a page, and only when asked for. */
export interface PageSide {
  streamType(stream: Stream): StreamType;
  state(stream: Stream, id: string): State;
  owner(view: CaseView): Agent;
  contact(id: string): Promise<object | undefined>;
  labels(ids: readonly string[]): Promise<readonly Label[]>;
  memberCount(groupId: string): Promise<number>;
}

const NO_LABELS: readonly Label[] = [];

/** A row as the schema's `Case`. Getters, because a list asks for half of it: what nobody asks for is not made. */
export class CaseNode implements CaseParent {
  readonly of: CaseParent['of'];
  /** Set where it was asked for by the number of a case that was merged into it. */
  redirectedFrom: string | null = null;

  constructor(
    view: CaseView,
    stream: Stream,
    actor: AgentActor,
    private readonly side: PageSide,
  ) {
    this.of = { view, stream, actor };
  }

  get id(): string {
    return this.of.view.id;
  }
  get number(): string {
    return this.of.view.number;
  }
  get subject(): string {
    return this.of.view.subject;
  }
  get channel(): Channel {
    return toChannel(this.of.view.channel);
  }
  get priority(): Priority {
    return toPriority(this.of.view.priority);
  }
  get stream(): StreamType {
    return this.side.streamType(this.of.stream);
  }
  get state(): State {
    return this.side.state(this.of.stream, this.of.view.state_id);
  }
  get stateSince(): string {
    return isoTime(this.of.view.state_since);
  }
  get owner(): Agent | null {
    return this.of.view.owner_id ? this.side.owner(this.of.view) : null;
  }
  get group(): object | null {
    const { group_id, group_key, group_name } = this.of.view;
    if (!group_id) return null;
    const name = (group_name ?? { en: group_key ?? '' }) as LocalizedText;
    return {
      id: group_id,
      key: group_key,
      name: inLanguage(name, this.of.actor.language),
      memberCount: () => this.side.memberCount(group_id),
    };
  }
  get contact(): () => Promise<object | undefined> {
    return () => this.side.contact(this.of.view.contact_id);
  }
  get labels(): readonly Label[] | (() => Promise<readonly Label[]>) {
    const ids = this.of.view.label_ids;
    return ids ? () => this.side.labels(ids) : NO_LABELS;
  }
  get version(): number {
    return this.of.view.version;
  }
  get unread(): boolean {
    return this.of.view.unread;
  }
  get followed(): boolean {
    return this.of.view.followed;
  }
  get openingTakes(): boolean {
    const { view, stream, actor } = this.of;
    if (!stream.workflow.openingTakes || !actor.rights.has('case.assign')) return false;
    const { key } = stream.stateById(view.state_id);
    const owned = { stateKey: key, ownerId: view.owner_id, groupId: view.group_id };
    return isTakenByOpening(stream.workflow, owned, actor);
  }
  get preview(): string {
    return this.of.view.preview;
  }
  get entryCount(): number {
    return this.of.view.entry_count;
  }
  get attachmentCount(): number {
    return this.of.view.attachment_count;
  }
  get callbackAt(): string | null {
    const { callback_at } = this.of.view;
    return callback_at && isoTime(callback_at);
  }
  get callbackKind(): CallbackKind | null {
    const kind = this.of.view.callback_kind;
    return kind ? toCallbackKind(kind) : null;
  }
  get approvalPending(): boolean {
    return this.of.view.proposal_id !== null;
  }
  get createdAt(): string {
    return isoTime(this.of.view.created_at);
  }
  get closedAt(): string | null {
    const { closed_at } = this.of.view;
    return closed_at && isoTime(closed_at);
  }
  get lastActivityAt(): string {
    return isoTime(this.of.view.last_activity_at);
  }
}
