/**
 * What parents hold as functions, because it costs a statement that few questions need. graphql-js would call them by
 * itself, but a compiled operation takes a property as it is: each such field has a resolver that calls `made`. Those
 * take their parent without `@Parent()`, so that Nest calls them as they are: a list has fifty rows.
 */
export type Lazy<T> = T | (() => T | Promise<T>);

export const made = <T>(value: Lazy<T>): T | Promise<T> =>
  typeof value === 'function' ? (value as () => T | Promise<T>)() : value;
