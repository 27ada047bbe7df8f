import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Avatar } from '@sprawa/ui';
import { IconBuilding, IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { contactsOptions, shortestSearch } from '../data/directory.js';
import { personLook } from '../data/person-look.js';
import type { ContactPartsFragment } from '../gql/graphql.js';
import { useWritingT } from '../messages/writing.js';
import classes from './picker.module.css';

interface Props {
  label: string;
  required?: boolean;
  error?: string | null;
  description?: string | null;
  autoFocus?: boolean;
  /** Shown until something else is typed. */
  chosen?: string;
  onChoose: (contact: ContactPartsFragment) => void;
  /** Left out where no contact may be added. */
  onAdd?: (typed: string) => void;
}

/** Contacts by name, e-mail, phone or number as one types, and a way to add one who is not there (CT-2). */
export function ContactPicker({
  label,
  required,
  error,
  description,
  autoFocus,
  chosen = '',
  onChoose,
  onAdd,
}: Props) {
  const t = useWritingT();
  const [typed, setTyped] = useState<string | null>(null);
  const search = (typed ?? '').trim();
  const [asked] = useDebouncedValue(search, 200);
  const [wanted, setWanted] = useState(false);
  const combobox = useCombobox({
    // Open means in sight: a list nobody sees would take the Escape that is for the dialog.
    opened: wanted && typed !== null,
    onOpenedChange: setWanted,
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const { data = [], isFetching } = useQuery(contactsOptions(asked));
  const ready = search.length >= shortestSearch;
  const found = ready && asked.length >= shortestSearch ? data : [];

  function choose(option: string) {
    combobox.closeDropdown();
    setTyped(null);
    if (option === 'add') return onAdd?.(search);
    const contact = found.find((each) => each.id === option);
    if (contact) onChoose(contact);
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" withinPortal>
      <Combobox.Target>
        <TextInput
          label={label}
          withAsterisk={required}
          description={description}
          error={error}
          data-autofocus={autoFocus || undefined}
          autoFocus={autoFocus}
          placeholder={t('contact.find')}
          maxLength={200}
          value={typed ?? chosen}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          rightSection={isFetching ? <Loader size={14} /> : null}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(null);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown} data-overlay>
        <Combobox.Options className={classes.options} aria-label={label} tabIndex={0}>
          {found.map((contact) => (
            <Combobox.Option key={contact.id} value={contact.id} className={classes.option}>
              {contact.kind === 'COMPANY' ? (
                <IconBuilding size={22} stroke={1.5} aria-hidden="true" />
              ) : (
                <Avatar {...personLook(contact.name)} size={24} decorative />
              )}
              <span className={classes.words}>
                {contact.name}
                <span className={classes.second}>
                  {[contact.emails[0], contact.phones[0], contact.company?.name].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span className={classes.aside}>{contact.number}</span>
            </Combobox.Option>
          ))}
          {!ready && <div className={classes.hint}>{t('contact.findHint')}</div>}
          {ready && found.length === 0 && !isFetching && asked === search && (
            <div className={classes.hint}>{t('contact.nobodyFound')}</div>
          )}
          {onAdd && ready && (
            <Combobox.Option value="add" className={classes.option}>
              <IconUserPlus size={20} stroke={1.6} aria-hidden="true" />
              <span className={classes.words}>{t('contact.addNamed', { name: search })}</span>
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
