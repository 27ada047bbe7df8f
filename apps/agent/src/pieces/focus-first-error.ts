/** Takes the reader to the first place that needs attention, once it is drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() =>
    form
      ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error] [role="textbox"], button[data-error]')
      ?.focus(),
  );
}
