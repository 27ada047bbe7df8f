import type { RefObject } from 'react';

/** Puts the focus back on what opened something, once that is gone; not when somebody has gone on elsewhere meanwhile. */
export function returnFocus(to: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => {
    if (!document.activeElement || document.activeElement === document.body) to.current?.focus();
  });
}
