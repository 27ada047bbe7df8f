/**
 * Lets the editors of the page take over where a key or a click has just put the caret. A browser tells them some time later,
 * and whatever is drawn in between, as when somebody else's words or caret arrive, would put it back to where they still
 * believe it.
 */
export function readCaret(): void {
  document.dispatchEvent(new Event('selectionchange'));
}
