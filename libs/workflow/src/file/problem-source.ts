/** Keys and places of lists, from the whole inwards. */
export type Path = readonly (string | number)[];

/** Where what is read comes from: it is told of everything that is wrong. */
export interface ProblemSource {
  /** @param within the line of a text of several lines, from 1 */
  problem(path: Path, message: string, within?: number): void;
}
