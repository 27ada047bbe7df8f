import type { ReactNode } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import type { CaseSearch } from '../../data/case-search.js';
import { useWritingT } from '../../messages/writing.js';
import { FoldSection } from '../../pieces/FoldSection.js';
import { ContactSection } from './ContactSection.js';
import { OtherCases } from './OtherCases.js';
import { Participants } from './Participants.js';
import classes from './contact-card.module.css';

interface Props {
  openCase: OpenCase;
  search: CaseSearch;
  /** The contact is being edited. */
  editing: boolean;
  onEditing: (editing: boolean) => void;
  /** Shows all cases of the contact. */
  onAllCases: () => void;
  /** The contact's labels. */
  labels: ReactNode;
  /** Sections of other features, below the contact. */
  children: ReactNode;
}

/** Everything around the conversation: who, what was filled in, who else reads along, what they wrote before. */
export function ContactPanel({ openCase, search, editing, onEditing, onAllCases, labels, children }: Props) {
  const t = useWritingT();
  return (
    <div className={classes.panel}>
      <ContactSection {...{ openCase, editing, onEditing, labels }} />
      {children}
      <FoldSection name="participants" title={t('contact.participants')} count={openCase.participants.length}>
        <Participants participants={openCase.participants} />
      </FoldSection>
      <FoldSection name="others" title={t('contact.others')} count={openCase.otherCases.length}>
        <OtherCases cases={openCase.otherCases} search={search} onAll={onAllCases} />
      </FoldSection>
    </div>
  );
}
