import { TextInput } from '@mantine/core';
import { FieldInput } from '@sprawa/ui';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { buttonOf } from '../document/edit-buttons.js';
import { hasOptions, kindOf } from '../document/edit-fields.js';
import { hiddenOptions } from '../document/hide-parts.js';
import { mapOf } from '../document/workflow-document.js';
import { ButtonPreview } from './ButtonPreview.js';

interface Props {
  fields: readonly (readonly [key: string, field: unknown])[];
  values: Readonly<Record<string, unknown>>;
  onChange: (key: string, value: unknown) => void;
}

/** Fields of a draft as they will be filled in. */
export function FieldsToFill({ fields, values, onChange }: Props) {
  const t = useDesignerT();
  const { say } = useDesign();
  const asked = fields.filter(([, raw]) => mapOf(raw).hidden !== true);
  return asked.map(([key, raw]) => {
    const button = buttonOf(raw);
    if (button !== undefined) return <ButtonPreview key={key} action={button} />;
    const field = mapOf(raw);
    const hidden = hiddenOptions(raw);
    const kind = kindOf(raw);
    const label = say(field.label) || key;
    const help = say(field.help);
    // People, contacts and files need a case to be chosen in.
    if (kind === 'file' || kind === 'user' || kind === 'contact')
      return (
        <TextInput
          key={key}
          label={label}
          description={help || undefined}
          placeholder={t(`fieldKinds.${kind}`)}
          disabled
        />
      );
    return (
      <FieldInput
        key={key}
        field={{
          ...{ key, label, help, required: field.required === true },
          kind: kind.toUpperCase().replace('-', '_') as 'TEXT',
          options: hasOptions(kind)
            ? Object.entries(mapOf(field.options))
                .filter(([option]) => !hidden.includes(option))
                .map(([option, text]) => ({ key: option, label: say(text) || option }))
            : [],
          currency: typeof field.currency === 'string' ? field.currency : null,
        }}
        value={values[key] ?? null}
        onChange={(next) => onChange(key, next)}
      />
    );
  });
}
