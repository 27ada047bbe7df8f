import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../client.js';
import type { MeQuery as MeAnswer, PreferencesInput } from '../gql/graphql.js';
import { meOptions, type Me } from './directory.js';
import { SetPreferencesMutation } from './me.operations.js';
import { tellBad } from './outcome.js';
import { useMe } from './use-me.js';

type Preferences = Me['preferences'];

/** How one likes to work, kept with the account: shown at once, and as it was when it could not be kept. */
export function useOwnPreferences(): [Preferences, (chosen: PreferencesInput) => Promise<void>] {
  const queryClient = useQueryClient();
  const words = useErrorText();
  const { preferences } = useMe();
  const show = (shown: Partial<Preferences>) =>
    queryClient.setQueryData<MeAnswer>(meOptions.queryKey, (data) =>
      data?.me ? { ...data, me: { ...data.me, preferences: { ...data.me.preferences, ...shown } } } : data,
    );
  const choose = async (chosen: PreferencesInput) => {
    // An answer already on its way would show what was before.
    await queryClient.cancelQueries({ queryKey: meOptions.queryKey });
    show(chosen as Partial<Preferences>);
    try {
      show((await client.request(SetPreferencesMutation, { input: chosen })).setPreferences);
    } catch (error) {
      show(preferences);
      tellBad(words(error));
    }
  };
  return [preferences, choose];
}
