import type { RelatedCasePartsFragment } from '../../gql/graphql.js';

export type MergeSide = Pick<
  RelatedCasePartsFragment,
  'number' | 'version' | 'approvalPending' | 'callbackAt' | 'stream' | 'contact'
>;

/** A sentence of what a merge will do, by its key, with whether it warns of something. */
export interface MergeFact {
  key: 'leads' | 'shown' | 'kept' | 'voided' | 'callback' | 'otherStream' | 'otherContact';
  warns: boolean;
}

/** What will happen when one case goes into another, the usual first. */
export function mergeFacts(gone: MergeSide, stays: MergeSide): MergeFact[] {
  const warning = (key: MergeFact['key'], holds: boolean): MergeFact[] =>
    holds ? [{ key, warns: true }] : [];
  return [
    { key: 'leads', warns: false },
    { key: 'shown', warns: false },
    { key: 'kept', warns: false },
    ...warning('voided', gone.approvalPending || stays.approvalPending),
    ...warning('callback', gone.callbackAt !== null && gone.callbackAt !== undefined),
    ...warning('otherStream', gone.stream.id !== stays.stream.id),
    ...warning('otherContact', gone.contact.id !== stays.contact.id),
  ];
}
