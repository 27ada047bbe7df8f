import type { OpenCase } from '../../data/open-case.js';
import { useLabelling } from '../../data/use-labelling.js';
import { useT } from '../../messages/index.js';
import { FoldSection } from '../../pieces/FoldSection.js';
import { LabelLine } from '../../pieces/LabelLine.js';

/** The case's labels beside the conversation, whole. */
export function LabelsSection({ openCase }: { openCase: OpenCase }) {
  const t = useT();
  const labelling = useLabelling();
  const { labels, may } = openCase;
  if (labels.length === 0 && !may.label) return null;
  return (
    <FoldSection name="labels" title={t('case.labels')} count={labels.length}>
      <LabelLine
        labels={labels}
        scope="CASES"
        mayChange={may.label}
        onChange={(change) => void labelling.ofCase(openCase, change)}
      />
    </FoldSection>
  );
}

/** The contact's own, which all its cases share. */
export function ContactLabels({ openCase }: { openCase: OpenCase }) {
  const labelling = useLabelling();
  const { contact, may, number } = openCase;
  return (
    <LabelLine
      labels={contact.labels}
      scope="CONTACTS"
      mayChange={may.label}
      onChange={(change) => void labelling.ofContact(number, contact, change)}
    />
  );
}
