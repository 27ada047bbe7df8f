import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { ContactFields, ContactsById, toField } from '@sprawa/contacts';
import { FileLinks, HotReads } from '@sprawa/platform';
import { wordsOf } from '../../words/words.js';
import {
  REVISION,
  asksTerm,
  buttonPlaces,
  offeredActions,
  offeredFields,
  offersAssignToMe,
  type Action,
  type CaseFacts,
  type LocalizedText,
  type Performer,
} from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { FindCase } from '../../queries/find-case/find-case.js';
import { editorOfNotes } from '../../commands/notes/change-notes.js';
import { ReadNotes } from '../../queries/notes/read-notes.js';
import { GROUPS, type EntryGroup } from '../../queries/timeline/entry-groups.js';
import { ReadTimeline, type EntryRow } from '../../queries/timeline/read-timeline.js';
import type { EntrySpan } from '../../queries/timeline/entry-span.js';
import { inLanguage } from '../../streams/stream.js';
import { Streams } from '../../streams/streams.js';
import { OriginalMailLinks } from '../original-mail.js';
import { CaseParents } from './case-parents.js';
import { toState, type CaseParent } from './case-types.js';
import { loadEntryNames } from './entry-names.js';
import { initialTexts, type ContactFieldsHeld } from './initial-texts.js';
import { loadSiblingNumbers } from './sibling-numbers.js';
import { caseFields } from '../../domain/case-fields.js';
import { toEntry, toFieldValues } from './entry-types.js';
import type { CaseView } from '../../queries/case-view.js';
import { findReturned } from '../../queries/find-case/find-returned.js';
import {
  loadFactsForView,
  loadParticipants,
  type ParticipantRow,
} from '../../queries/find-case/case-side.js';

/** What is written is the very reply that waits, for its approver and for its author. */
const startsWithProposal = ({ writes, key }: Action): boolean => writes === 'accept' || key === REVISION.key;

interface DraftRow {
  action_key: string;
  html: string;
  input: Record<string, unknown>;
  updated_at: Date;
  saved_in: string | null;
}

/** Fields of `Case` that cost a statement each: asked for on the case page, not in lists. */
@Resolver('Case')
export class CaseResolver {
  private readonly participantsByView = new WeakMap<CaseView, Promise<ParticipantRow[]>>();

  constructor(
    private readonly source: DataSource,
    private readonly reads: HotReads,
    private readonly entries: ReadTimeline,
    private readonly notes: ReadNotes,
    private readonly find: FindCase,
    private readonly parents: CaseParents,
    private readonly links: FileLinks,
    private readonly originals: OriginalMailLinks,
    private readonly streams: Streams,
    private readonly contacts: ContactsById,
    private readonly contactFields: ContactFields,
  ) {}

  @ResolveField()
  async availableActions(@Parent() { of }: CaseParent): Promise<Sdl.Action[]> {
    const { view, stream, actor } = of;
    const performer: Performer = { kind: 'agent', agentId: actor.agentId, principals: actor.principals };
    const facts: CaseFacts = await loadFactsForView(this.source, view, stream, performer);
    const offered = offeredActions(stream.workflow, facts, performer);
    if (offered.length === 0) return [];
    const participants = await this.participantsOf(view);
    const main = participants.find((participant) => participant.main);
    const visible = new Set(actor.visibleStateIds);
    const mayAssign = actor.rights.has('case.assign');
    const own = await this.contactFieldsFor(
      offered.map(({ action }) => action.textTemplate),
      of,
    );
    const taking = new Set(
      stream.workflow.actions
        .filter((written) => offersAssignToMe(stream.workflow, written))
        .map(({ key }) => key),
    );
    const places = buttonPlaces(stream.workflow, view.fields);
    return offered.map(({ action, available, reason, needsApproval = false }) => {
      const order = places.findIndex((place) => place.action === action.key);
      const leadsTo = action.to ? stream.state(action.to) : null;
      const toCustomer = action.mails.some((mail) => mail.to.includes('customer'));
      const says = ['message', 'proposal', 'accept'].includes(action.writes);
      return {
        key: action.key,
        name: inLanguage(action.name, actor.language),
        icon: action.icon,
        color: action.color ?? 'neutral',
        main: action.main ?? false,
        writes: action.writes.toUpperCase() as Sdl.ActionWrites,
        needsApproval,
        textRequired: !['nothing', 'accept', 'pass'].includes(action.writes) && !action.textOptional,
        ...initialTexts(action.textTemplate, of, {
          main,
          own,
          decides: startsWithProposal(action) ? facts : null,
        }),
        fields: offeredFields(action.fields).map((field) => toField(field, actor.language)),
        asksAssignee: action.assign?.to === 'ask',
        offersAssignToMe: mayAssign && taking.has(action.key),
        asksApprover: action.writes === 'pass',
        takesCopies: says,
        recipients: says && (toCustomer || action.writes === 'proposal') && main ? [main.email] : [],
        leadsTo: leadsTo && visible.has(leadsTo.id) ? toState(leadsTo, actor.language) : null,
        deletes: action.deletes ?? false,
        asksTerm: asksTerm(stream.workflow, action),
        defaultTerm: asksTerm(stream.workflow, action) ? (action.defaultTermMinutes ?? null) : null,
        available,
        reason: reason ? wordsOf(actor.language).refusals[reason] : null,
        inForm: order < 0 ? null : { order, below: places[order]!.below },
      };
    });
  }

  /** What its own fields hold, where texts to begin with name them and the viewer may read contacts; null otherwise. */
  private async contactFieldsFor(
    templates: readonly (LocalizedText | undefined)[],
    { view, actor }: CaseParent['of'],
  ): Promise<ContactFieldsHeld | null> {
    const named = templates.some(
      (template) => template && JSON.stringify(template).includes('contact.fields'),
    );
    if (!named || !actor.rights.has('contact.read')) return null;
    const contact = await this.contacts.one(view.contact_id);
    return { fields: await this.contactFields.all(), kept: contact?.keptFields ?? {} };
  }

  @ResolveField()
  async timeline(
    @Parent() { of }: CaseParent,
    @Args('first') first?: number,
    @Args('after') after?: string,
    @Args('last') last?: number,
    @Args('before') before?: string,
    @Args('only') only?: Sdl.EntryGroup[] | null,
  ): Promise<object> {
    return this.page(of, { first, after, last, before }, toGroups(only));
  }

  async page(of: CaseParent['of'], span: EntrySpan, only: readonly EntryGroup[] = []): Promise<object> {
    const page = await this.entries.page(of.actor, of.view.id, span, only);
    const nodes = await this.toEntries(of, page.rows);
    const cursors = page.rows.map((row) => String(row.position));
    return {
      edges: nodes.map((node, place) => ({ cursor: cursors[place], node })),
      pageInfo: {
        hasNextPage: page.hasNext,
        hasPreviousPage: page.hasPrevious,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
      totalCount: () => this.countOf(of, only),
    };
  }

  private async countOf(of: CaseParent['of'], groups: readonly EntryGroup[]): Promise<number> {
    if (groups.length === 0) return of.view.entry_count - (await this.entries.untold(of.actor, of.view.id));
    const counts = await this.entries.counts(of.actor, of.view.id);
    return groups.reduce((sum, group) => sum + counts[group], 0);
  }

  @ResolveField()
  async fields(@Parent() { of }: CaseParent): Promise<Sdl.FieldValue[]> {
    const asked = caseFields(of.stream);
    const names = await loadEntryNames(this.reads, [], of.actor.language, Object.values(of.view.fields));
    const empty = Object.fromEntries(of.stream.workflow.form.map((field) => [field.key, null]));
    return toFieldValues({ ...empty, ...of.view.fields }, asked, { language: of.actor.language, names });
  }

  @ResolveField()
  async participants(@Parent() { of }: CaseParent): Promise<Sdl.Participant[]> {
    const rows = await this.participantsOf(of.view);
    return rows.map(({ name, email, main, verified }) => ({ name, email, main, verified }));
  }

  @ResolveField()
  async draft(@Parent() { of }: CaseParent): Promise<Sdl.Draft | null> {
    const [row] = await this.reads.query<DraftRow>(
      `SELECT action_key, html, input, updated_at, saved_in FROM case_draft WHERE case_id = $1 AND agent_id = $2`,
      [of.view.id, of.actor.agentId],
    );
    if (!row) return null;
    const fileIds = Array.isArray(row.input.fileIds)
      ? row.input.fileIds.filter((id): id is string => typeof id === 'string')
      : [];
    const files = (await this.source.query(
      `SELECT id, name, media_type, size FROM file WHERE id::text = ANY ($1) AND agent_id = $2`,
      [fileIds, of.actor.agentId],
    )) as {
      id: string;
      name: string;
      media_type: string;
      size: string;
    }[];
    return {
      actionKey: row.action_key,
      html: row.html,
      input: row.input,
      attachments: files.map((file) => ({
        id: file.id,
        name: file.name,
        mediaType: file.media_type,
        size: Number(file.size),
        inline: false,
        url: this.links.link(file.id, file.name),
      })),
      updatedAt: row.updated_at.toISOString(),
      window: row.saved_in,
    };
  }

  @ResolveField()
  async proposal(@Parent() { of }: CaseParent): Promise<object | null> {
    if (!of.view.proposal_id) return null;
    const row = await this.entries.one(of.view.id, of.view.proposal_id);
    return row ? ((await this.toEntries(of, [row]))[0] ?? null) : null;
  }

  @ResolveField()
  async returned(@Parent() { of }: CaseParent): Promise<object | null> {
    const id = of.view.proposal_id ? null : await findReturned(this.source, of.view.id, of.actor.agentId);
    const row = id && (await this.entries.one(of.view.id, id));
    return row ? ((await this.toEntries(of, [row]))[0] ?? null) : null;
  }

  /** Without `@Parent()`, so that Nest calls it as it is: every row of a list asks it. */
  @ResolveField()
  may({ of }: CaseParent): Sdl.CaseRights {
    const { rights } = of.actor;
    return {
      assign: rights.has('case.assign'),
      setPriority: rights.has('case.prioritise'),
      setSubject: rights.has('case.edit'),
      setSource: rights.has('case.edit'),
      changeContact: rights.has('case.edit'),
      label: rights.has('label.apply'),
      merge: rights.has('case.merge'),
      moveStream: rights.has('case.move') && of.actor.streamIds.length > 1,
      pin: rights.has('case.edit'),
      readLog: rights.has('case.log'),
    };
  }

  @ResolveField()
  async otherCases(@Parent() { of }: CaseParent): Promise<object[]> {
    return this.parents.of(
      of.actor,
      await this.find.othersOfContact(of.actor, of.view.contact_id, of.view.id),
    );
  }

  /** Asked by two fields of one answer. */
  private participantsOf(view: CaseView): Promise<ParticipantRow[]> {
    let loading = this.participantsByView.get(view);
    if (!loading) this.participantsByView.set(view, (loading = loadParticipants(this.reads, view)));
    return loading;
  }

  async toEntries(of: CaseParent['of'], rows: readonly EntryRow[]): Promise<object[]> {
    const [names, siblingNumbers, about] = await Promise.all([
      loadEntryNames(this.reads, rows, of.actor.language),
      loadSiblingNumbers(this.reads, of.actor, rows),
      this.notes.about(
        of.view.id,
        rows.flatMap(({ data }) => (typeof data.about === 'string' ? [data.about] : [])),
      ),
    ]);
    const streams = await this.streams.byId();
    return rows.map((row) =>
      toEntry(row, {
        stream: of.stream,
        streams,
        knownStreams: of.actor.streamIds,
        language: of.actor.language,
        links: this.links,
        names,
        siblingNumbers,
        about,
        // A case that was merged takes no changes.
        noteEditor: 'merged_at' in of.view ? null : editorOfNotes(of.actor),
        originalUrl: (id) => this.originals.link(id),
      }),
    );
  }
}

const toGroups = (only: readonly Sdl.EntryGroup[] | null | undefined): EntryGroup[] =>
  GROUPS.filter((group) => only?.includes(group.toUpperCase() as Sdl.EntryGroup));
