import { useEffect, useRef } from 'react';
import { commandOf, type Command, type KeyPress } from './keymap.js';

function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]'))
    return 'typing';
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"], [data-overlay], [data-writing]'))
    return 'overlay';
  if (target.closest('button, [role="button"], summary')) return 'control';
  return 'page';
}

/** Answers the commands given here while the component is shown; a handler that returns false lets the key go on. */
export function useCommands(handlers: Partial<Record<Command, (key: string) => void | boolean>>): void {
  const current = useRef(handlers);
  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const command = commandOf({
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        spent: event.defaultPrevented || event.isComposing,
        focus: focusOf(event.target),
      });
      const handler = command && current.current[command];
      if (handler && handler(event.key) !== false) event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
