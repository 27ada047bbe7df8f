import type { MantineThemeComponents } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import look from './component-look.module.css';
import type { Density } from './theme.js';

/** How the kit's components look and how large they are by default. */
export function componentLook(density: Density): MantineThemeComponents {
  const size = density === 'dense' ? 'sm' : 'md';
  const input = {
    defaultProps: { size },
    classNames: { label: look.label, description: look.description, error: look.error, input: look.input },
  };
  const dropdown = { dropdown: look.dropdown };
  return {
    Button: { defaultProps: { size }, classNames: { root: look.button } },
    ActionIcon: {
      defaultProps: { variant: 'subtle', color: 'neutral', size: density === 'dense' ? 'md' : 'xl' },
    },
    Input: { defaultProps: { size }, classNames: { input: look.input } },
    InputWrapper: {
      defaultProps: { size, inputWrapperOrder: ['label', 'description', 'input', 'error'] },
      classNames: { label: look.label, description: look.description, error: look.error },
    },
    TextInput: input,
    Textarea: { ...input, defaultProps: { size, autosize: true, minRows: 3 } },
    PasswordInput: { ...input, classNames: { ...input.classNames, innerInput: look.innerInput } },
    NumberInput: input,
    NativeSelect: input,
    Select: {
      defaultProps: { size, comboboxProps: { shadow: 'md' }, onKeyDown: keepForm },
      classNames: { ...input.classNames, ...dropdown },
    },
    MultiSelect: {
      defaultProps: { size, comboboxProps: { shadow: 'md' }, onKeyDown: keepForm },
      classNames: { ...input.classNames, ...dropdown, inputField: look.innerInput },
    },
    TagsInput: { ...input, classNames: { ...input.classNames, inputField: look.innerInput } },
    PillsInput: input,
    PillsInputField: { classNames: { field: look.innerInput } },
    Checkbox: {
      defaultProps: { size, iconColor: 'var(--sp-accent-on-solid)' },
      classNames: { input: look.tick },
    },
    Radio: {
      defaultProps: { size, iconColor: 'var(--sp-accent-on-solid)' },
      classNames: { radio: look.tick },
    },
    Menu: {
      defaultProps: {
        shadow: 'md',
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 120, transition: 'fade' },
      },
      classNames: { ...dropdown, item: look.menuItem },
    },
    Popover: {
      defaultProps: { shadow: 'md', transitionProps: { duration: 120, transition: 'fade' } },
      classNames: dropdown,
    },
    Tooltip: {
      defaultProps: {
        openDelay: 350,
        transitionProps: { duration: 120 },
        events: { hover: true, focus: true, touch: false },
      },
      classNames: { tooltip: look.tooltip },
    },
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 140, transition: 'fade' },
        overlayProps: { backgroundOpacity: 0.4 },
        // The kit makes the title's row a <header>, which a screen reader takes for a second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
      classNames: { content: look.modal, title: look.modalTitle },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 160 } }, classNames: { title: look.modalTitle } },
    Notification: { classNames: { root: look.notification } },
    Anchor: { defaultProps: { underline: 'hover' } },
    Alert: { defaultProps: { variant: 'light' } },
    Skeleton: { defaultProps: { radius: 'sm' } },
  };
}

/** Enter in an open list is meant for the list, also where it has nothing marked yet: it never sends the form around it. */
function keepForm(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && event.currentTarget.getAttribute('aria-expanded') === 'true')
    event.preventDefault();
}
