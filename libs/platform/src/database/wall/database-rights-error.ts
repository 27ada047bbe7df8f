/** The database user lacks a right, or the database a part of what keeps customers apart; in words for the operator. */
export class DatabaseRightsError extends Error {}
