import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** Nearer to the end than this counts as reading the newest part. */
const near = 80;

/**
 * Keeps the beginning of the newest item in view while letters grow to their height and new ones come, until the reader
 * scrolls away to read something else.
 */
export function useNewestInView(
  scroll: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  newest: string | undefined,
  newestFirst = false,
): void {
  const pinned = useRef(true);
  useLayoutEffect(() => {
    const area = scroll.current;
    const inner = content.current;
    if (!area || !inner) return;
    const settle = () => {
      if (!pinned.current) return;
      if (newestFirst) {
        area.scrollTop = 0;
        return;
      }
      const last = inner.querySelector<HTMLElement>('[data-newest]');
      const end = area.scrollHeight - area.clientHeight;
      area.scrollTop = last ? Math.min(end, Math.max(0, last.offsetTop - 12)) : end;
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(inner);
    observer.observe(area);
    return () => observer.disconnect();
  }, [scroll, content, newest, newestFirst]);

  useEffect(() => {
    const area = scroll.current;
    if (!area) return;
    // Only the reader's own doing lets go: a wheel, a finger, a key. Growth of the letters also scrolls.
    const moved = () =>
      requestAnimationFrame(
        () =>
          (pinned.current =
            (newestFirst ? area.scrollTop : area.scrollHeight - area.clientHeight - area.scrollTop) < near),
      );
    const events = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    for (const name of events) area.addEventListener(name, moved, { passive: true });
    return () => {
      for (const name of events) area.removeEventListener(name, moved);
    };
  }, [scroll, newestFirst]);
}
