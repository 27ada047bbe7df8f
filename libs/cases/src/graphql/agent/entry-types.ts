import { toFieldKind } from '@sprawa/contacts';
import type * as Sdl from '@sprawa/contracts/agent';
import { FileLinks, isoTime } from '@sprawa/platform';
import type { Language } from '@sprawa/permissions';
import {
  changedValue,
  fieldText,
  isCaseChange,
  isLinkChange,
  mayTouchNote,
  type Change,
  type Field,
  type LinkKind,
  type LocalizedText,
  type NoteEditor,
} from '@sprawa/workflow';
import { caseFields } from '../../domain/case-fields.js';
import type { AboutRow } from '../../queries/notes/read-notes.js';
import { firstWords } from '../../text/rich-text.js';
import type { EntryRow } from '../../queries/timeline/read-timeline.js';
import { inLanguage, type Stream } from '../../streams/stream.js';
import { withInlineImages } from '../../text/inline-images.js';
import { wordsOf } from '../../words/words.js';
import { toAgentType, toChannel } from './case-types.js';

export interface EntryContext {
  /** Where the case stands. */
  stream: Stream;
  /** All of them by id: what happened before a case moved is said in the words of the stream it was in (WF-11). */
  streams: ReadonlyMap<string, Stream>;
  /** Streams whose names the viewer may read: those they work in. */
  knownStreams: readonly string[];
  language: Language;
  links: FileLinks;
  /** Names of agents, groups and contacts that changes speak of, by id. */
  names: ReadonlyMap<string, string>;
  /** Of other cases that notes and changes point to, by id; only of those the viewer may see. */
  siblingNumbers: ReadonlyMap<string, string>;
  /** What notes refer to, by the id they name. */
  about: ReadonlyMap<string, AboutRow>;
  /** Null where nothing may be changed. */
  noteEditor: NoteEditor | null;
  originalUrl(inboundMailId: string): string;
}

/** An entry as the agents' schema has it; `__typename` decides which of the kinds it is. */
export function toEntry(row: EntryRow, now: EntryContext): Sdl.Entry & { __typename: string } {
  const context = { ...now, stream: now.streams.get(row.stream_id ?? '') ?? now.stream };
  const base = {
    id: row.id,
    position: row.position,
    at: isoTime(row.created_at),
    visibility: row.visibility.toUpperCase() as Sdl.Visibility,
    author: toAuthor(row, context),
  };
  const attachments = toAttachments(row, context.links);
  // Its words are read where it is now, by whoever may see that case.
  const moved = row.moved_to
    ? {
        ...{ html: '', text: '', quotedHtml: null, attachments: [], originalUrl: null },
        moved: { number: context.siblingNumbers.get(row.moved_to) ?? null },
      }
    : { moved: null };
  switch (row.kind) {
    case 'message':
      return {
        __typename: 'MessageEntry',
        ...base,
        ...toMessage(row, context, attachments),
        ...moved,
      } as Sdl.MessageEntry & { __typename: 'MessageEntry' };
    case 'note':
      if (typeof row.data.revises === 'string')
        return {
          __typename: 'ChangeEntry',
          ...base,
          ...toChanges(asChange(row, row.data.revises), context),
        } as Sdl.ChangeEntry & { __typename: 'ChangeEntry' };
      return {
        __typename: 'NoteEntry',
        ...base,
        ...toNote(row, context),
        html: row.html,
        text: row.body,
        attachments,
        siblingNumber: context.siblingNumbers.get(String(row.data.siblingCaseId)) ?? null,
        ...moved,
      } as Sdl.NoteEntry & { __typename: 'NoteEntry' };
    case 'proposal':
      return {
        __typename: 'ProposalEntry',
        ...base,
        html: row.html,
        text: row.body,
        // By the ids under which whoever decides, or goes on from it, sends them on.
        attachments: attachments.map((file, at) => ({ ...file, id: row.attachments[at]!.fileId })),
        cc: ((row.data.cc as string[] | undefined) ?? []).map((email) => ({ email })),
        bcc: ((row.data.bcc as string[] | undefined) ?? []).map((email) => ({ email })),
        status: toStatus(row.data.status),
        round: typeof row.data.round === 'number' ? row.data.round : 1,
        previousId: typeof row.data.after === 'string' ? row.data.after : null,
      } as Sdl.ProposalEntry & { __typename: 'ProposalEntry' };
    case 'decision':
      return {
        __typename: 'DecisionEntry',
        ...base,
        verdict: toStatus(row.data.verdict),
        proposalId: String(row.data.proposalId),
        html: row.html || null,
      } as Sdl.DecisionEntry & {
        __typename: 'DecisionEntry';
      };
    case 'change':
      return { __typename: 'ChangeEntry', ...base, ...toChanges(row, context) } as Sdl.ChangeEntry & {
        __typename: 'ChangeEntry';
      };
  }
}

/** Other words for a note stand where the note stands; here a line says that it was edited. */
const asChange = (row: EntryRow, noteId: string): EntryRow => ({
  ...row,
  data: { changes: [{ what: 'note-edited', from: null, to: noteId }] },
});

function toNote(row: EntryRow, { about, noteEditor }: EntryContext): Partial<Sdl.NoteEntry> {
  const subject = about.get(String(row.data.about));
  const facts = { authorId: row.agent_id, first: row.first_words, moved: row.moved_to !== null };
  return {
    wordingId: row.revised_by ?? row.id,
    editedAt: row.edited_at ? isoTime(row.edited_at) : null,
    editedBy: row.editor_id ? toAgentType(row.editor_id, row.editor_name ?? '', row.editor_suspended) : null,
    deleted: row.removed_at !== null,
    pinned: row.pinned,
    mayEdit: noteEditor !== null && mayTouchNote(facts, noteEditor),
    about: subject
      ? { entryId: subject.id, name: subject.name ?? '', words: firstWords(subject.body) }
      : null,
  };
}

function toMessage(
  row: EntryRow,
  context: EntryContext,
  attachments: Sdl.Attachment[],
): Partial<Sdl.MessageEntry> {
  const inline = new Map(
    row.attachments
      .filter((file) => file.contentId)
      .map((file) => [file.contentId!, context.links.link(file.fileId, file.name)]),
  );
  return {
    direction: row.direction === 'in' ? 'IN' : 'OUT',
    channel: toChannel(row.channel ?? 'agent'),
    html: withInlineImages(row.html, inline),
    text: row.body,
    quotedHtml: row.quoted_html ? withInlineImages(row.quoted_html, inline) : null,
    from: row.from_address ? { name: row.from_name, email: row.from_address } : null,
    to: row.to_addresses,
    cc: row.cc_addresses,
    bcc: row.bcc_addresses,
    automatic: row.automatic,
    apart: row.automatic && row.direction === 'in' && context.stream.definition.automaticMail !== 'show',
    attachments,
    delivery: (row.delivery_state?.toUpperCase() as Sdl.DeliveryState | undefined) ?? null,
    deliveryDetail: row.delivery_detail,
    originalUrl: row.inbound_mail_id ? context.originalUrl(row.inbound_mail_id) : null,
  };
}

export function toAttachments(row: Pick<EntryRow, 'attachments'>, links: FileLinks): Sdl.Attachment[] {
  return row.attachments.map((file) => ({
    id: file.id,
    name: file.name,
    mediaType: file.mediaType,
    size: Number(file.size),
    inline: file.inline,
    url: links.link(file.fileId, file.name),
  }));
}

function toAuthor(row: EntryRow, context: EntryContext): Sdl.Author {
  if (row.author_kind === 'agent' && row.agent_id) {
    const agent = toAgentType(row.agent_id, row.agent_name ?? '', row.agent_suspended);
    const via = (row.data.via as { name: string } | undefined)?.name ?? null;
    return { kind: 'AGENT', name: agent.name, agent, contact: null, email: null, via };
  }
  if (row.author_kind === 'contact') {
    return {
      kind: 'CONTACT',
      name: row.contact_name ?? row.from_name ?? row.from_address ?? '',
      agent: null,
      contact: null,
      email: row.from_address,
      via: null,
    };
  }
  const name = wordsOf(context.language).system;
  return { kind: 'SYSTEM', name, agent: null, contact: null, email: null, via: null };
}

function toStatus(status: unknown): Sdl.ProposalStatus {
  return String(status ?? 'waiting')
    .toUpperCase()
    .replace(/-/g, '_') as Sdl.ProposalStatus;
}

function toChanges(row: EntryRow, context: EntryContext): Partial<Sdl.ChangeEntry> {
  const changes = (row.data.changes as Change[] | undefined) ?? [];
  const actionName = row.data.actionName as LocalizedText | undefined;
  const action = context.stream.workflow.actions.find((candidate) => candidate.key === row.action_key);
  const asked = [...(action?.fields ?? []), ...caseFields(context.stream)];
  const fields = toFieldValues(
    (row.data.fields as Record<string, unknown> | undefined) ?? {},
    asked,
    context,
  );
  const words = wordsOf(context.language).changes;
  // Of a move to another stream what stands there from now on is said in the words of that one.
  const moved = changes.find(({ what }) => what === 'stream');
  const then = { ...context, stream: context.streams.get(moved?.to ?? '') ?? context.stream };
  const sides = { from: context, to: then };
  const sentences = changes.map((change) => sentence(change, sides)).filter(Boolean);
  return {
    actionName: actionName ? inLanguage(actionName, context.language) : null,
    summary: sentences.join(' · ') || words.fields,
    changes: changes.map((change) => ({
      what: change.what,
      label:
        change.what === 'field' ? labelOf(change, sides) : wordsOf(context.language).changed[change.what],
      from: named(change, change.from, context),
      to: named(change, change.to, then),
    })),
    fields,
  };
}

export function toFieldValues(
  values: Record<string, unknown>,
  asked: readonly Field[],
  context: Pick<EntryContext, 'language' | 'names'>,
): Sdl.FieldValue[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const field = asked.find((candidate) => candidate.key === key);
    if (!field)
      return value === null || value === undefined
        ? []
        : [{ key, label: key, kind: 'TEXT' as const, value, text: String(value) }];
    return [
      {
        key,
        label: inLanguage(field.label, context.language),
        kind: toFieldKind(field.kind),
        value,
        text: fieldText(field, value, context.language, context.names),
      },
    ];
  });
}

/** Of one change; they differ in a move to another stream alone. */
interface Sides {
  from: EntryContext;
  to: EntryContext;
}

function sentence(change: Change, sides: Sides): string {
  const context = sides.from;
  const words = wordsOf(context.language).changes;
  if (isLinkChange(change.what))
    return wordsOf(context.language).linkChanges[change.what][change.key as LinkKind](
      otherNumber(change, context) ?? '',
    );
  if (isCaseChange(change.what))
    return wordsOf(context.language).caseChanges[change.what](otherNumber(change, context));
  const from = named(change, change.from, context) ?? '';
  const to = named(change, change.to, sides.to) ?? '';
  switch (change.what) {
    case 'state':
      return change.from === null ? words.opened(to) : words.state(from, to);
    case 'stream':
      return words.stream(from, to);
    case 'owner':
      return change.to === null ? words.unassigned : words.owner(to);
    case 'group':
      return change.to === null ? '' : words.group(to);
    case 'priority':
      return words.priority(to);
    case 'contact':
      return words.contact(to);
    case 'subject':
      return words.subject(to);
    case 'source':
      return words.source(to);
    case 'label':
      return change.to === null ? words.unlabelled(from) : words.labelled(to);
    case 'deleted':
      return words.deleted;
    case 'taken-back':
      return words.takenBack;
    case 'approver':
      return words.approver(to);
    case 'callback':
      // The time stands in the change, in the reader's zone; leaving the state says already that it is dropped.
      return change.to === null ? '' : words.callback;
    case 'callback-due':
      return words.callbackDue;
    case 'follow-up':
      return words.followUp(to);
    case 'note-edited':
    case 'note-deleted':
    case 'note-restored':
    case 'note-pinned':
    case 'note-unpinned':
      return wordsOf(context.language).notes[change.what];
    case 'field':
      return change.to === null
        ? words.fieldCleared(labelOf(change, sides))
        : words.field(labelOf(change, sides), to);
    default:
      return '';
  }
}

/** Ids become names in the reader's language; what has no name any more shows as it was stored. */
function named(change: Change, value: string | null, context: EntryContext): string | null {
  if (value === null) return null;
  if (isCaseChange(change.what)) return otherNumber(change, context);
  if (change.what === 'state') {
    const state = context.stream.statesByKey.get(value);
    return state ? inLanguage(state.name, context.language) : value;
  }
  if (change.what === 'stream') {
    const stream = context.knownStreams.includes(value) ? context.streams.get(value) : undefined;
    return stream ? inLanguage(stream.definition.name, context.language) : null;
  }
  if (change.what === 'priority')
    return (wordsOf(context.language).priorities as Record<string, string>)[value] ?? value;
  if (change.what === 'source')
    return (wordsOf(context.language).exports.sources as Record<string, string>)[value] ?? value;
  const field = change.what === 'field' ? fieldOf(change, context) : undefined;
  if (field) return fieldText(field, changedValue(field, value), context.language, context.names);
  return context.names.get(value) ?? value;
}

/** Of the other case of a change that befell two; null for those who may not see that one. */
const otherNumber = (change: Change, context: EntryContext): string | null =>
  context.siblingNumbers.get(change.to ?? change.from ?? '') ?? null;

const fieldOf = (change: Change, context: EntryContext): Field | undefined =>
  caseFields(context.stream).find(({ key }) => key === change.key);

function labelOf(change: Change, { from, to }: Sides): string {
  const context = change.to === null ? from : to;
  const field = fieldOf(change, context);
  return field ? inLanguage(field.label, context.language) : (change.key ?? '');
}
