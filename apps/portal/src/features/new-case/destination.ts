interface Named {
  id: string;
  name: string;
}

export interface Destinations<Stream extends Named = Named, Expert extends Named = Named> {
  streams: readonly Stream[];
  experts: readonly Expert[];
}

/** A choice as a form keeps it: `stream:<id>` or `expert:<id>`. */
export type Choice = `${'stream' | 'expert'}:${string}` | '';

export function choiceInput(choice: string): { streamId: string } | { expertId: string } | null {
  const [kind, id] = [choice.slice(0, choice.indexOf(':')), choice.slice(choice.indexOf(':') + 1)];
  if (!id) return null;
  if (kind === 'stream') return { streamId: id };
  return kind === 'expert' ? { expertId: id } : null;
}

/** Where there is only one way, it is chosen already. */
export function firstChoice({ streams, experts }: Destinations): Choice {
  return streams.length === 1 && experts.length === 0 ? `stream:${streams[0]!.id}` : '';
}

export function chosenName({ streams, experts }: Destinations, choice: string): string | null {
  const input = choiceInput(choice);
  if (!input) return null;
  const [list, id] = 'streamId' in input ? [streams, input.streamId] : [experts, input.expertId];
  return list.find((one) => one.id === id)?.name ?? null;
}
