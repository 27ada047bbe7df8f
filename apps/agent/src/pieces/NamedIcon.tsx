import { useComputedColorScheme } from '@mantine/core';
import { chipColours } from '@sprawa/ui';
import { lazy, Suspense } from 'react';

// Pictures beside words: the words are not kept waiting for them.
const Drawn = lazy(() => import('./DrawnIcon.js').then((module) => ({ default: module.DrawnIcon })));

interface Props {
  /** As the workflow's file names it, e.g. `message-reply`; one we do not carry becomes a dot. */
  name: string;
  /** `#rrggbb` of the organisation's choice. */
  color?: string;
  size?: number;
}

/** A silent icon chosen in a workflow, in a place of its size from the beginning. */
export function NamedIcon({ name, color, size = 18 }: Props) {
  const scheme = useComputedColorScheme('light');
  return (
    <Suspense fallback={<svg width={size} height={size} aria-hidden="true" />}>
      <Drawn name={name} size={size} color={color ? chipColours(color, scheme).dot : undefined} />
    </Suspense>
  );
}
