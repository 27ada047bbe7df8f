/** What stands in a cell of an export: its type is said, so that no program guesses a formula out of a text. */
export type Cell = string | number | Date | null;

/** What a spreadsheet takes at the beginning of a text for a formula, or for what leads to one. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text as CSV may hold it: CSV has no types, so what would begin a formula is made a text by an apostrophe. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
