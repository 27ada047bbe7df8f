import { useSuspenseQuery } from '@tanstack/react-query';
import { meOptions, type Me } from './directory.js';

/** The signed-in agent; only for screens behind the sign-in, whose route has loaded it. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meOptions);
  if (!data.me) throw new Error('Nobody is signed in');
  return data.me;
}
