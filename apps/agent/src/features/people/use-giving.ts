import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { keys } from '../../data/keys.js';
import { tellBad } from '../../data/outcome.js';
import type { RolesQuery as RolesAnswer } from '../../gql/graphql.js';
import { usePeopleT } from '../../messages/people.js';
import { offerUndo } from '../../pieces/offer-undo.js';
import { saveRole, type RightGroup, type Role } from './use-groups-and-roles.js';
import { useRefreshPeople } from './use-people.js';

type Right = Pick<RightGroup['rights'][number], 'key' | 'name'>;

/** Gives a right to a role or takes it away: seen at once, kept one after the other, and undone by one press. */
export function useGiving() {
  const t = usePeopleT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const refresh = useRefreshPeople();
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const known = (key: string): Role | undefined =>
    queryClient.getQueryData<RolesAnswer>(keys.roles)?.roles.find((role) => role.key === key);
  const show = (role: Role) =>
    queryClient.setQueryData<RolesAnswer>(
      keys.roles,
      (before) =>
        before && { ...before, roles: before.roles.map((each) => (each.key === role.key ? role : each)) },
    );

  function give(key: string, right: Right, wanted: boolean): Promise<void> {
    const before = known(key);
    if (!before) return Promise.resolve();
    show({ ...before, rights: changed(before.rights, right.key, wanted) });
    const work = async () => {
      // What was saved meanwhile has another version.
      const { names, rights, version, name } = known(key) ?? before;
      const { en, pl, uk, ru } = names;
      try {
        const saved = await saveRole({
          ...{ key, version, names: { en, pl, uk, ru } },
          rights: changed(rights, right.key, wanted),
        });
        show(saved);
        offerUndo(t(wanted ? 'gave' : 'took', { role: name, right: right.name }), t('undo'), () => {
          void give(key, right, !wanted);
        });
        await queryClient.invalidateQueries({ queryKey: keys.me });
      } catch (error) {
        tellBad(words(error));
        await refresh();
      }
    };
    const mine = turn.current.then(work);
    turn.current = mine;
    return mine;
  }

  return { toggle: (role: Role, right: Right) => give(role.key, right, !role.rights.includes(right.key)) };
}

const changed = (rights: readonly string[], right: string, wanted: boolean): string[] =>
  wanted ? [...new Set([...rights, right])] : rights.filter((each) => each !== right);
