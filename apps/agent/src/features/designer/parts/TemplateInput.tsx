import { useRef } from 'react';
import { useDesign } from '../design-context.js';
import { textIn, withText } from '../document/localized.js';
import type { Path } from '../document/workflow-document.js';
import { LocalizedInput } from './LocalizedInput.js';
import { VariablesMenu } from './VariablesMenu.js';

interface Props {
  label: string;
  path: Path;
  variables: readonly string[];
  long?: boolean;
  required?: boolean;
  limit?: number;
  description?: string;
}

/** A text with variables, which are offered and put in where one writes. */
export function TemplateInput({ variables, limit = 20_000, ...props }: Props) {
  const { value, set, writing } = useDesign();
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  function putIn(variable: string) {
    const before = textIn(value(props.path), writing);
    const start = field.current?.selectionStart ?? before.length;
    const end = field.current?.selectionEnd ?? start;
    const word = `{{${variable}}}`;
    set(props.path, withText(value(props.path), writing, before.slice(0, start) + word + before.slice(end)));
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(start + word.length, start + word.length);
    });
  }
  return (
    <LocalizedInput
      {...props}
      limit={limit}
      field={field}
      tools={<VariablesMenu label={props.label} variables={variables} onChosen={putIn} />}
    />
  );
}
