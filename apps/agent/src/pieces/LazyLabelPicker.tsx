import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import { learnLabels } from '../messages/labels.js';

const Picker = lazy(async () => {
  const [{ LabelPicker }] = await Promise.all([import('./LabelPicker.js'), learnLabels()]);
  return { default: LabelPicker };
});

/** The picker of labels, fetched with its words when it is first opened; until then `fallback` stands there. */
export function LazyLabelPicker({
  fallback,
  ...props
}: ComponentProps<typeof Picker> & { fallback: ReactNode }) {
  return (
    <Suspense fallback={fallback}>
      <Picker {...props} />
    </Suspense>
  );
}
