import type { UseFormReturnType } from '@mantine/form';
import { useCommonT } from '@sprawa/i18n';
import { errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useRef, useState, type FormEvent } from 'react';
import { knownErrors } from './known-errors.js';

interface FormSubmit {
  busy: boolean;
  /** What went wrong as a whole; field errors stand at their fields. */
  failure: string | null;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * Sends a form's values: once at a time, with the server's field errors shown at their fields and everything typed kept.
 * The first field that is not right gets the focus.
 */
export function useFormSubmit<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  send: (values: Values) => Promise<void>,
  words?: (refusal: RestRefusal) => string | null,
): FormSubmit {
  const t = useCommonT();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const sending = useRef(false);

  async function submit(element: HTMLFormElement, values: Values) {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await send(values);
    } catch (error) {
      const byField =
        error instanceof RestRefusal
          ? knownErrors(errorsByField(error.fieldErrors), Object.keys(values))
          : { fields: {}, rest: [] };
      form.setErrors(byField.fields);
      const own = error instanceof RestRefusal ? words?.(error) : null;
      const onFields = Object.keys(byField.fields).length > 0;
      setFailure(
        [onFields ? t('invalid.checkFields') : (own ?? errorText(error)), ...byField.rest].join(' '),
      );
      if (onFields) focusFirstInvalid(element);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  }

  return {
    busy,
    failure,
    onSubmit: (event) => {
      const element = event.currentTarget;
      form.onSubmit(
        (values) => void submit(element, values),
        () => {
          setFailure(null);
          focusFirstInvalid(element);
        },
      )(event);
    },
  };
}

/** The errors are in the page only after the next rendering. */
function focusFirstInvalid(element: HTMLFormElement) {
  requestAnimationFrame(() =>
    element
      .querySelector<HTMLElement>('[aria-invalid="true"], [data-error] input, [data-error] textarea')
      ?.focus(),
  );
}
