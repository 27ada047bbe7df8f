import { accepted } from '@sprawa/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type {
  ConsentKindPartsFragment,
  ConsentResultPartsFragment,
  ContactConsentsPartsFragment,
  Language,
} from '../../gql/graphql.js';
import { ConsentWordingsQuery, ContactConsentsQuery } from './consents.operations.js';

export type ConsentKind = ConsentKindPartsFragment;
export type Consents = ContactConsentsPartsFragment;
export type Consent = Consents['kinds'][number];
export type ConsentEntry = Consent['entries'][number];

export const useContactConsents = (contactId: string) =>
  useQuery({
    queryKey: keys.contactConsents(contactId),
    queryFn: async () => (await client.request(ContactConsentsQuery, { contactId })).contactConsents,
  });

/** Every version of one kind; asked for when somebody looks at them. */
export const useWordings = (kindId: string) =>
  useQuery({
    queryKey: keys.consentWordings(kindId),
    queryFn: async () => (await client.request(ConsentWordingsQuery, { kindId })).consentWordings,
  });

/** Shows at once what an answer brought. @throws RestRefusal when it was a refusal */
export function useKeepConsents(contactId: string) {
  const queryClient = useQueryClient();
  return (result: ConsentResultPartsFragment): { entryId: string } => {
    const { entryId, consents } = accepted(result);
    queryClient.setQueryData(keys.contactConsents(contactId), consents);
    return { entryId };
  };
}

export const textOf = (
  texts: readonly { language: Language; text: string }[],
  language: Language,
): string | undefined => texts.find((each) => each.language === language)?.text;
