import { useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { complete, completionAt } from '../document/complete-variable.js';
import { textIn, withText } from '../document/localized.js';
import { variablesAt, type TemplateUse } from '../document/template-variables.js';
import type { Path } from '../document/workflow-document.js';
import { LocalizedInput } from './LocalizedInput.js';
import { VariableList } from './VariableList.js';
import { VariablesMenu } from './VariablesMenu.js';

interface Props {
  label: string;
  path: Path;
  use: TemplateUse;
  long?: boolean;
  required?: boolean;
  limit?: number;
  description?: string;
}

/** A text with variables, which are offered as soon as one types `{{`, and put in where one writes. */
export function TemplateInput({ use, limit = 20_000, ...props }: Props) {
  const t = useDesignerT();
  const { document, value, set, writing, variables, say } = useDesign();
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  const list = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  /** Where a list was sent away by Escape; it comes back with the next braces. */
  const [away, setAway] = useState<number | null>(null);
  const known = variablesAt(document, props.path, use, variables, say);
  const text = textIn(value(props.path), writing);
  const found = caret === null ? null : completionAt(text, caret, known);
  const completion = found && found.from !== away ? found : null;
  const at = Math.min(chosen, (completion?.offered.length ?? 1) - 1);

  function write(next: string, place: number) {
    set(props.path, withText(value(props.path), writing, next));
    setCaret(null);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(place, place);
    });
  }
  function putIn(variable: string) {
    const start = field.current?.selectionStart ?? text.length;
    const end = field.current?.selectionEnd ?? start;
    const word = `{{${variable}}}`;
    write(text.slice(0, start) + word + text.slice(end), start + word.length);
  }
  function take(name: string) {
    if (!completion) return;
    const done = complete(text, completion, name);
    write(done.text, done.caret);
  }
  function look({ currentTarget }: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) {
    const { selectionStart, selectionEnd } = currentTarget;
    const next = selectionStart === selectionEnd ? selectionStart : null;
    if (next !== caret) setChosen(0);
    setCaret(next);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!completion || event.ctrlKey || event.metaKey || event.altKey) return;
    const { length } = completion.offered;
    if (event.key === 'ArrowDown') setChosen((at + 1) % length);
    else if (event.key === 'ArrowUp') setChosen((at + length - 1) % length);
    else if (event.key === 'Escape') setAway(completion.from);
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))
      take(completion.offered[at]!.name);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <LocalizedInput
      {...props}
      limit={limit}
      field={field}
      tools={<VariablesMenu label={props.label} variables={known} onChosen={putIn} />}
      typing={{
        onKeyDown,
        onSelect: look,
        onInput: look,
        onBlur: () => setCaret(null),
        autoComplete: 'off',
        'aria-autocomplete': 'list',
        'aria-controls': completion ? list : undefined,
        'aria-activedescendant': completion ? `${list}-${at}` : undefined,
      }}
      below={
        completion && (
          <VariableList
            id={list}
            label={t('variablesFor', { label: props.label })}
            offered={completion.offered}
            at={at}
            onChosen={take}
          />
        )
      }
    />
  );
}
