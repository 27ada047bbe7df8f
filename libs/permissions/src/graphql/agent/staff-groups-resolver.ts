import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, inLanguage, toAgent, type AgentActor, orRefused } from '@sprawa/identity';
import { DeleteStaffGroup } from '../../groups/delete-group.js';
import { ReadGroups, type StaffGroupRow } from '../../groups/read-groups.js';
import { SaveStaffGroup } from '../../groups/save-group.js';

/** Groups of those who work here (AD-1). */
@Resolver()
export class StaffGroupsResolver {
  constructor(
    private readonly reading: ReadGroups,
    private readonly saving: SaveStaffGroup,
    private readonly deletion: DeleteStaffGroup,
  ) {}

  @Query()
  @Requires('people.manage')
  async staffGroups(@CurrentActor() actor: AgentActor): Promise<Sdl.StaffGroup[]> {
    return (await this.reading.all())
      .map((row) => toGroup(row, actor))
      .sort((one, other) => one.name.localeCompare(other.name, actor.language));
  }

  @Mutation()
  @Requires('people.manage')
  saveStaffGroup(
    @Args() { input }: Sdl.MutationSaveStaffGroupArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    return orRefused(async () => {
      const kept = input.id ? { id: input.id, version: input.version ?? 0 } : null;
      const id = await this.saving.save(actor, kept, input);
      return { __typename: 'StaffGroupSaved', group: toGroup((await this.reading.one(id))!, actor) };
    });
  }

  @Mutation()
  @Requires('people.manage')
  deleteStaffGroup(
    @Args() { id, back }: Sdl.MutationDeleteStaffGroupArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    return orRefused(async () => {
      await (back ? this.deletion.restore(actor, id) : this.deletion.delete(actor, id));
      return { __typename: 'PeopleChanged', id };
    });
  }
}

function toGroup(row: StaffGroupRow, { language }: AgentActor): Sdl.StaffGroup {
  const working = (agent: { id: string; name: string }) => toAgent({ ...agent, suspended_at: null });
  return {
    id: row.id,
    key: row.key,
    name: inLanguage(row.names, language),
    names: row.names as unknown as Sdl.Names,
    members: row.members.map(working),
    supervisor: row.supervisor && working(row.supervisor),
    version: row.version,
  };
}
