/** The list with one of it a place further up or down; null where there is no such place. */
export function movedKinds<Kind>(kinds: readonly Kind[], place: number, way: 'up' | 'down'): Kind[] | null {
  const other = way === 'up' ? place - 1 : place + 1;
  const [here, there] = [kinds[place], kinds[other]];
  if (here === undefined || there === undefined) return null;
  return kinds.map((kind, at) => (at === place ? there : at === other ? here : kind));
}
