import { lazy, Suspense, useState } from 'react';
import type { CaseSearch } from '../data/case-search.js';
import type { OpenCase } from '../data/open-case.js';
import { withCaseSettingsWords } from '../messages/case-settings.js';
import { withHistoryWords } from '../messages/history.js';
import { learnLabels } from '../messages/labels.js';
import { withWritingWords } from '../messages/writing.js';

const CaseLog = lazy(() =>
  withHistoryWords(import('../features/case-log/CaseLog.js')).then((module) => ({ default: module.CaseLog })),
);

const ContactCases = lazy(() =>
  withHistoryWords(import('../features/contact-card/ContactCases.js')).then((module) => ({
    default: module.ContactCases,
  })),
);

const ContactConsents = lazy(async () => {
  const { learnConsents } = await import('../messages/consents.js');
  await learnConsents();
  return { default: (await import('../features/consents/ContactConsents.js')).ContactConsents };
});

const CaseSettings = lazy(async () => {
  const [module] = await Promise.all([
    withWritingWords(withCaseSettingsWords(import('./case-settings.js'))),
    learnLabels(),
  ]);
  return { default: module.CaseSettings };
});

/** What comes over the case from the side when it is asked for. */
export type CaseDrawer = 'log' | 'contactCases' | 'consents' | 'settings';

interface Props {
  openCase: OpenCase;
  search: CaseSearch;
  shown: CaseDrawer | null;
  onClose: () => void;
  onMoveStream: () => void;
  movingStream: boolean;
}

export function CaseDrawers({ openCase, search, shown, onClose, onMoveStream, movingStream }: Props) {
  // One that was closed stays a while: it slides away, and gives the focus back.
  const [last, setLast] = useState(shown);
  if (shown !== null && shown !== last) setLast(shown);
  return (
    <Suspense>
      {last === 'log' && <CaseLog number={openCase.number} opened={shown === 'log'} onClose={onClose} />}
      {last === 'contactCases' && (
        <ContactCases {...{ openCase, search, onClose }} opened={shown === 'contactCases'} />
      )}
      {last === 'consents' && (
        <ContactConsents {...{ openCase, search, onClose }} opened={shown === 'consents'} />
      )}
      {last === 'settings' && (
        <CaseSettings {...{ openCase, onClose, onMoveStream, movingStream }} opened={shown === 'settings'} />
      )}
    </Suspense>
  );
}
