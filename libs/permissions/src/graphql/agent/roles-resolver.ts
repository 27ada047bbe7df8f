import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, inLanguage, type AgentActor, orRefused } from '@sprawa/identity';
import { DeleteRole } from '../../roles/delete-role.js';
import { ReadRoles, type RoleRow } from '../../roles/read-roles.js';
import { RIGHT_GROUPS, RIGHT_WORDS } from '../../roles/right-words.js';
import { SaveRole } from '../../roles/save-role.js';

/** What whoever has a role may do (AD-1). */
@Resolver()
export class RolesResolver {
  constructor(
    private readonly reading: ReadRoles,
    private readonly saving: SaveRole,
    private readonly deletion: DeleteRole,
  ) {}

  @Query()
  @Requires('role.manage')
  async roles(@CurrentActor() actor: AgentActor): Promise<Sdl.Role[]> {
    return (await this.reading.all()).map((row) => toRole(row, actor));
  }

  @Query()
  @Requires('role.manage')
  rightGroups(@CurrentActor() { language, rights: held }: AgentActor): Sdl.RightGroup[] {
    return RIGHT_GROUPS.map(({ key, name, rights }) => ({
      key,
      name: name[language],
      rights: rights.map((right) => ({
        key: right,
        name: RIGHT_WORDS[right].name[language],
        explanation: RIGHT_WORDS[right].explanation[language],
        mayGive: held.has(right),
      })),
    }));
  }

  @Mutation()
  @Requires('role.manage')
  saveRole(@Args() { input }: Sdl.MutationSaveRoleArgs, @CurrentActor() actor: AgentActor): Promise<object> {
    return orRefused(async () => {
      const key = input.key ?? (await this.saving.create(actor, input));
      if (input.key) await this.saving.change(actor, input.key, input.version ?? 0, input);
      return { __typename: 'RoleSaved', role: toRole((await this.reading.one(key))!, actor) };
    });
  }

  @Mutation()
  @Requires('role.manage')
  deleteRole(
    @Args() { key, back }: Sdl.MutationDeleteRoleArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    return orRefused(async () => {
      await (back ? this.deletion.restore(actor, key) : this.deletion.delete(actor, key));
      return { __typename: 'PeopleChanged', id: key };
    });
  }
}

const toRole = ({ key, names, rights, holders, version }: RoleRow, { language }: AgentActor): Sdl.Role => ({
  ...{ key, holders, version },
  name: inLanguage(names, language),
  names: names as unknown as Sdl.Names,
  rights: rights.filter((right) => right !== 'self'),
});
