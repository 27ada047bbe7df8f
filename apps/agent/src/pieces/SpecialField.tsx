import { Input, TextInput } from '@mantine/core';
import { FileButton, UploadList, useUploads } from '@sprawa/ui';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { FieldPartsFragment } from '../gql/graphql.js';
import { AssigneeField } from './AssigneeField.js';
import { withWritingWords } from '../messages/writing.js';

const ContactPicker = lazy(() =>
  withWritingWords(import('./ContactPicker.js')).then((module) => ({ default: module.ContactPicker })),
);

interface Props {
  field: FieldPartsFragment;
  value: unknown;
  onChange: (value: unknown) => void;
  error?: string;
  /** The value as people read it, to begin with. */
  shown?: string;
}

/** Kinds that need the server to be filled in: a person, a contact, files. */
export function isSpecial(field: FieldPartsFragment): boolean {
  return field.kind === 'USER' || field.kind === 'CONTACT' || field.kind === 'FILE';
}

export function SpecialField({ field, value, onChange, error, shown }: Props) {
  if (field.kind === 'FILE')
    return <FilesField field={field} value={value} onChange={onChange} error={error} />;
  if (field.kind === 'CONTACT')
    return <ContactField field={field} value={value} onChange={onChange} error={error} shown={shown} />;
  return (
    <AssigneeField
      label={field.label}
      description={field.help}
      required={field.required}
      withoutGroups
      withNobody={!field.required}
      value={typeof value === 'string' ? { agentId: value } : null}
      onChange={(chosen) => onChange(chosen?.agentId ?? null)}
      error={error}
    />
  );
}

function ContactField({ field, onChange, error, shown = '' }: Props) {
  const [name, setName] = useState(shown);
  const shared = { label: field.label, description: field.help, required: field.required };
  return (
    <Suspense fallback={<TextInput disabled {...shared} />}>
      <ContactPicker
        {...shared}
        chosen={name}
        error={error}
        onChoose={(contact) => {
          setName(contact.name);
          onChange(contact.id);
        }}
      />
    </Suspense>
  );
}

function FilesField({ field, value, onChange, error }: Props) {
  const uploads = useUploads('/files/agent');
  const ids = uploads.ids.join();
  const held = Array.isArray(value) ? value.join() : '';
  useEffect(() => {
    if (ids !== held && (ids || uploads.items.length > 0)) onChange(ids ? ids.split(',') : []);
  });
  return (
    <Input.Wrapper
      label={field.label}
      labelElement="div"
      description={field.help}
      withAsterisk={field.required}
      error={error}
    >
      <UploadList uploads={uploads} />
      <FileButton uploads={uploads} />
    </Input.Wrapper>
  );
}
