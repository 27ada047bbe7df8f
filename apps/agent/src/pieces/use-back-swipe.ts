import { useEffect, useRef, type TouchEvent } from 'react';
import { isBackSwipe } from './swipe.js';

/** Handlers for a pane one leaves by swiping; the visible way back stands beside it for who does not swipe. */
export function useBackSwipe(wanted: boolean, onBack: () => void) {
  const start = useRef<{ x: number; y: number; at: number } | null>(null);
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  if (!wanted) return {};
  return {
    onTouchStart(event: TouchEvent) {
      const finger = event.touches.length === 1 ? event.touches[0] : undefined;
      // In a field the same movement moves the cursor, in something that scrolls sideways it scrolls.
      const taken = (event.target as HTMLElement).closest(
        'input, textarea, [contenteditable="true"], [role="dialog"]',
      );
      start.current = finger && !taken ? { x: finger.clientX, y: finger.clientY, at: event.timeStamp } : null;
    },
    onTouchEnd(event: TouchEvent) {
      const from = start.current;
      const finger = event.changedTouches[0];
      start.current = null;
      if (!from || !finger) return;
      const swipe = {
        fromX: from.x,
        byX: finger.clientX - from.x,
        byY: finger.clientY - from.y,
        took: event.timeStamp - from.at,
      };
      if (isBackSwipe(swipe)) back.current();
    },
    onTouchCancel() {
      start.current = null;
    },
  };
}
