/** Of ever more failures ever fewer are told of: the 1st, 5th, 10th, 50th, 100th … */
export function isWorthTelling(nth: number): boolean {
  while (nth >= 10 && nth % 10 === 0) nth /= 10;
  return nth === 1 || nth === 5;
}
