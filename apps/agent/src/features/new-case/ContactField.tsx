import { Button, Input } from '@mantine/core';
import { Avatar } from '@sprawa/ui';
import { IconBuilding } from '@tabler/icons-react';
import { useState } from 'react';
import { personLook } from '../../data/person-look.js';
import type { ContactPartsFragment } from '../../gql/graphql.js';
import { useWritingT } from '../../messages/writing.js';
import { ContactPicker } from '../../pieces/ContactPicker.js';
import { NewContact } from '../../pieces/NewContact.js';
import classes from './new-case.module.css';

interface Props {
  value: ContactPartsFragment | null;
  onChange: (contact: ContactPartsFragment | null) => void;
  error?: string;
}

/** A contact found while typing, or added on the spot. */
export function ContactField({ value, onChange, error }: Props) {
  const t = useWritingT();
  const [adding, setAdding] = useState<string | null>(null);
  if (adding !== null) {
    return (
      <Input.Wrapper label={t('newCase.contact')} labelElement="div">
        <div className={classes.adding}>
          <NewContact
            typed={adding}
            onCreated={(contact) => {
              setAdding(null);
              onChange(contact);
            }}
            onCancel={() => setAdding(null)}
          />
        </div>
      </Input.Wrapper>
    );
  }
  if (value) {
    return (
      <Input.Wrapper label={t('newCase.contact')} labelElement="div" withAsterisk error={error}>
        <div className={classes.chosen}>
          {value.kind === 'COMPANY' ? (
            <IconBuilding size={24} stroke={1.5} aria-hidden="true" />
          ) : (
            <Avatar {...personLook(value.name)} size={28} decorative />
          )}
          <span className={classes.chosenWords}>
            <strong>{value.name}</strong>
            <span>{[value.emails[0], value.phones[0], value.company?.name].filter(Boolean).join(' · ')}</span>
          </span>
          <Button variant="subtle" color="neutral" size="compact-sm" onClick={() => onChange(null)}>
            {t('contact.change')}
          </Button>
        </div>
      </Input.Wrapper>
    );
  }
  return (
    <ContactPicker
      label={t('newCase.contact')}
      required
      autoFocus
      error={error}
      onChoose={onChange}
      onAdd={setAdding}
    />
  );
}
