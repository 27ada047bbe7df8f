import { v7, validate } from 'uuid';

/** UUID version 7: random, yet new rows stand together in indexes (RFC 9562). */
export const newId = (): string => v7();

/** Whether an id from outside has the form of one; anything else never reaches the database. */
export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);
