import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { isoTime } from '@sprawa/platform';
import { mayTouchNote } from '@sprawa/workflow';
import { ChangeNotes, editorOfNotes } from '../../commands/notes/change-notes.js';
import { ReadNotes } from '../../queries/notes/read-notes.js';
import { ReadTimeline } from '../../queries/timeline/read-timeline.js';
import { AnswerTypes } from './answer-types.js';
import { toAgentType, type CaseParent } from './case-types.js';

/** Editing, deleting and pinning notes (CS-19), and what a timeline is filtered by (CS-20). */
@Resolver('Case')
export class NotesResolver {
  constructor(
    private readonly notes: ChangeNotes,
    private readonly read: ReadNotes,
    private readonly entries: ReadTimeline,
    private readonly answers: AnswerTypes,
  ) {}

  /** Whose note it is decides the command. */
  @Mutation()
  @Requires('case.read')
  async editNote(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.EditNoteInput,
  ): Promise<object> {
    return this.answers.of(actor, await this.notes.edit(actor, input));
  }

  @Mutation()
  @Requires('case.read')
  async deleteNote(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('entryId') entryId: string,
    @Args('deleted') deleted: boolean,
  ): Promise<object> {
    return this.answers.of(actor, await this.notes.remove(actor, { number, entryId }, deleted));
  }

  @Mutation()
  @Requires('case.edit')
  async pinNote(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('entryId') entryId: string,
    @Args('pinned') pinned: boolean,
  ): Promise<object> {
    return this.answers.of(actor, await this.notes.pin(actor, { number, entryId }, pinned));
  }

  @ResolveField()
  async pinnedNotes(@Parent() { of }: CaseParent): Promise<Sdl.PinnedNote[]> {
    return (await this.read.pinned(of.view.id)).map(({ created_at, ...note }) => ({
      ...note,
      at: isoTime(created_at),
    }));
  }

  @ResolveField()
  async noteWordings(
    @Parent() { of }: CaseParent,
    @Args('entryId') entryId: string,
  ): Promise<Sdl.NoteWording[]> {
    const note = await this.entries.one(of.view.id, entryId);
    const facts = note && {
      authorId: note.agent_id,
      first: note.first_words,
      moved: note.moved_to !== null,
    };
    if (note?.kind !== 'note' || !facts || !mayTouchNote(facts, editorOfNotes(of.actor))) return [];
    if (note.edited_at === null && note.removed_at === null) return [];
    return (await this.read.wordings(of.view.id, entryId)).map((row) => ({
      id: row.id,
      html: row.html,
      at: isoTime(row.at),
      by: row.agent_id ? toAgentType(row.agent_id, row.agent_name ?? '', row.agent_suspended) : null,
    }));
  }

  @ResolveField()
  async entryCounts(@Parent() { of }: CaseParent): Promise<Sdl.EntryCounts> {
    return this.entries.counts(of.actor, of.view.id);
  }
}
