import { withWords } from '../../messages/together.js';
import { lazy, Suspense } from 'react';
import { useQuestion } from '../../data/clashes.js';

const ClashDialog = lazy(() =>
  withWords(import('./ClashDialog.js')).then((module) => ({ default: module.ClashDialog })),
);

/** Where questions about clashes appear, one after the other. */
export function ClashHost() {
  const question = useQuestion();
  if (!question) return null;
  return (
    <Suspense>
      <ClashDialog key={`${question.number} ${question.clash.part}`} question={question} />
    </Suspense>
  );
}
