/** Parts that belong to the stream as a whole, in the order of the list. */
export const wholeParts = ['stream', 'form', 'header', 'webForms'] as const;
export type WholePart = (typeof wholeParts)[number];

/** What is chosen in the designer: a state, an action, or a part of the stream as a whole. */
export type Place = { of: 'state'; key: string } | { of: 'action'; key: string } | { of: WholePart };

/** The place a problem's path lies in. */
export function placeOf([part, key]: readonly string[]): Place {
  if (part === 'states' && key !== undefined) return { of: 'state', key };
  if (part === 'actions' && key !== undefined) return { of: 'action', key };
  return { of: wholeParts.find((each) => each === part) ?? 'stream' };
}

/** As the address holds it: `state.new`, `stream`. */
export const placeName = (place: Place): string => ('key' in place ? `${place.of}.${place.key}` : place.of);

export function placeNamed(name: string | undefined): Place | null {
  const [of = '', ...rest] = (name ?? '').split('.');
  const key = rest.join('.');
  if ((of === 'state' || of === 'action') && key) return { of, key };
  const whole = wholeParts.find((each) => each === of);
  return whole ? { of: whole } : null;
}

/** Whether a problem's path lies in what is edited at `place`. */
export const within = (path: readonly string[], place: readonly (string | number)[]): boolean =>
  place.every((key, at) => path[at] === String(key));

/** Whether something there keeps the draft from being published, or is probably only not meant. */
export type Mark = 'bad' | 'weak';
export type Marks = ReadonlyMap<string, Mark>;
