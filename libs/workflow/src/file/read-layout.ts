import type { State } from '../model/workflow.js';
import type { FileValue } from './file-value.js';

/** Far beyond any drawing. */
const FARTHEST = 100_000;

/**
 * Where states stand when the workflow is drawn (WF-12), as `state: [x, y]` in whole steps. It means nothing for cases;
 * places of states there are not are left out.
 */
export function readLayout(
  value: FileValue,
  states: readonly State[],
): Record<string, [number, number]> | undefined {
  if (!value.isSet) return undefined;
  const places = value.keyed(200).map(([key, item]) => [key, readPlace(item)] as const);
  return Object.fromEntries(places.filter(([key]) => states.some((state) => state.key === key)));
}

function readPlace(value: FileValue): [number, number] {
  const place: unknown[] = Array.isArray(value.raw) ? value.raw : [];
  const [x, y] = place;
  if (place.length === 2 && isStep(x) && isStep(y)) return [x, y];
  value.problem(`A place is two whole numbers from -${FARTHEST} to ${FARTHEST}, e.g. [120, 80]`);
  return [0, 0];
}

const isStep = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= FARTHEST;
