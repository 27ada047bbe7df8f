import { useQuery } from '@tanstack/react-query';
import { contactSearchFieldsOptions } from '../../data/contact-search-fields.js';
import { streamsOptions } from '../../data/directory.js';
import { ofContact } from '../../data/field-terms.js';
import { useMe } from '../../data/use-me.js';
import { useViewsT } from '../../messages/views.js';
import { searchFields, type SearchField } from './search-fields.js';

/**
 * Fields a list is narrowed by: of the chosen stream, or of all, and, for whoever may read contacts, of the contact, whose
 * keys stand after `contact.`.
 * @param withContacts whether those are needed at all
 */
export function useSearchFields(stream: string | undefined, withContacts: boolean): SearchField[] {
  const t = useViewsT();
  const { data: streams = [] } = useQuery(streamsOptions);
  const mayRead = useMe().rights.includes('contact.read');
  const { data: own = [] } = useQuery({ ...contactSearchFieldsOptions, enabled: withContacts && mayRead });
  return [
    ...searchFields(streams, stream),
    ...own.map((field) => ({
      ...field,
      key: `${ofContact}${field.key}`,
      label: t('on.contactField', { label: field.label }),
    })),
  ];
}
