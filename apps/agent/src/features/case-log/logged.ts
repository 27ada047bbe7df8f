import type { CaseLogQuery } from '../../gql/graphql.js';

export type Logged = NonNullable<NonNullable<CaseLogQuery['case']>['log']>['edges'][number]['node'];
export type LoggedChange = Extract<Logged, { __typename: 'ChangeEntry' }>;
export type Change = LoggedChange['changes'][number];

/** Changes whose two sides are values to be read; those of the others are other cases or notes, told of by a sentence. */
const VALUES: ReadonlySet<string> = new Set([
  'state',
  'owner',
  'group',
  'priority',
  'contact',
  'subject',
  'source',
  'label',
  'field',
  'callback',
  'approver',
]);

/** What went from one value to another, and the sentence about the rest where there is any. */
export function partsOf({ changes, fields, summary }: LoggedChange): {
  values: Change[];
  sentence: string | null;
} {
  const values = changes.filter(({ what }) => VALUES.has(what));
  const told = values.length === changes.length && values.length + fields.length > 0;
  return { values, sentence: told ? null : summary };
}
