import { accepted } from '@sprawa/ui';
import { queryOptions } from '@tanstack/react-query';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { ContactFieldsSetUpPartsFragment } from '../../gql/graphql.js';
import { mapOf, type WorkflowDocument } from '../designer/document/workflow-document.js';
import { ContactFieldsSetUpQuery, SaveContactFieldsMutation } from './contact-fields.operations.js';
import type { KeptFields } from './fields-session.js';

const keptFields = ({
  document,
  changedBy,
  changedAt,
  fileIgnoredAt,
  ...rest
}: ContactFieldsSetUpPartsFragment): KeptFields => ({
  ...rest,
  document: mapOf(document),
  changedBy: changedBy?.name ?? null,
  changedAt: changedAt ?? null,
  fileIgnoredAt: fileIgnoredAt ?? null,
});

export const readFields = async (): Promise<KeptFields> =>
  keptFields((await client.request(ContactFieldsSetUpQuery, {})).contactFieldsSetUp);

/** Asked anew each time the page opens: whoever begins with old fields would only clash. */
export const setUpOptions = queryOptions({
  queryKey: [...keys.contactFields, 'setUp'],
  queryFn: readFields,
  staleTime: Infinity,
  gcTime: 0,
});

/** @throws RestRefusal STALE_VERSION when somebody else saved meanwhile, or with what is wrong */
export async function saveFields(revision: number, document: WorkflowDocument): Promise<KeptFields> {
  const { saveContactFields } = await client.request(SaveContactFieldsMutation, {
    input: { revision, document },
  });
  return keptFields(accepted(saveContactFields).setUp);
}
