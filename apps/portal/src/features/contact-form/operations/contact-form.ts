import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';

const ContactFormDocument = graphql(`
  query ContactForm($key: String!) {
    contactForm(key: $key) {
      key
      title
      intro
      thanks
      terms
      termsUrl
      fields {
        key
        label
        kind
        required
        help
        currency
        maxLength
        options {
          key
          label
        }
      }
    }
  }
`);

/** A contact form everybody may open; null when there is none of that key. */
export const contactFormQuery = (key: string) =>
  queryOptions({
    queryKey: ['contact-form', key],
    queryFn: async () => (await client.request(ContactFormDocument, { key })).contactForm ?? null,
    staleTime: 10 * 60_000,
    refetchOnWindowFocus: false,
  });
