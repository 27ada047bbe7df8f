import { Faces } from './Faces.js';
import { useOthers } from './presence-store.js';
import { useListPresence } from './use-list-presence.js';

/** Who is at the case of a row. */
export function RowFaces({ number }: { number: string }) {
  return <Faces others={useOthers(number)} most={2} size={18} />;
}

/** Draws nothing: as long as it stands, the rows on the screen know who is there. */
export function ListPresence(props: { numbers: string[]; first: number; last: number }) {
  useListPresence(props.numbers, props.first, props.last);
  return null;
}
