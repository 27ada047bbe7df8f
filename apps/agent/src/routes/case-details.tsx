import { lazy, Suspense } from 'react';
import type { CaseSearch } from '../data/case-search.js';
import type { OpenCase } from '../data/open-case.js';
import type { ActionUses } from '../features/case-fields/FieldButtons.js';
import { FieldsSection } from '../features/case-fields/FieldsSection.js';
import { ContactPanel } from '../features/contact-card/ContactPanel.js';
import type { CaseDrawer } from './case-drawers.js';

// With the words they need; nobody waits for them to read the conversation.
const RelationsSection = lazy(async () => {
  const { learnRelations } = await import('../messages/relations.js');
  await learnRelations();
  return { default: (await import('../features/relations/RelationsSection.js')).RelationsSection };
});

const withLabelWords = async <Part,>(part: Part): Promise<{ default: Part }> => {
  const { learnLabels } = await import('../messages/labels.js');
  await learnLabels();
  return { default: part };
};
const LabelsSection = lazy(async () =>
  withLabelWords((await import('../features/labels/LabelsSection.js')).LabelsSection),
);
const ContactLabels = lazy(async () =>
  withLabelWords((await import('../features/labels/LabelsSection.js')).ContactLabels),
);

const ConsentsSection = lazy(async () => {
  const { learnConsents } = await import('../messages/consents.js');
  await learnConsents();
  return { default: (await import('../features/consents/ConsentsSection.js')).ConsentsSection };
});

/** The form of the details that is open: the contact's, or the case's at one of its fields. */
export type EditedDetail = { contact: true } | { field: string };

interface Props {
  openCase: OpenCase;
  search: CaseSearch;
  editing: EditedDetail | null;
  onEditing: (editing: EditedDetail | null) => void;
  buttons: ActionUses;
  /** Shows what does not fit beside the conversation. */
  onDrawer: (drawer: CaseDrawer) => void;
}

/** What stands beside the conversation: the contact, and the case's own fields. */
export function CaseDetails({ openCase, search, editing, onEditing, buttons, onDrawer }: Props) {
  return (
    <ContactPanel
      openCase={openCase}
      search={search}
      editing={editing !== null && 'contact' in editing}
      onEditing={(on) => onEditing(on ? { contact: true } : null)}
      onAllCases={() => onDrawer('contactCases')}
      labels={
        <Suspense>
          <ContactLabels openCase={openCase} />
        </Suspense>
      }
    >
      <Suspense>
        <LabelsSection openCase={openCase} />
      </Suspense>
      <FieldsSection
        openCase={openCase}
        buttons={buttons}
        editing={editing && 'field' in editing ? editing.field : null}
        onEditing={(key) => onEditing(key === null ? null : { field: key })}
      />
      <Suspense>
        <RelationsSection openCase={openCase} />
      </Suspense>
      <Suspense>
        <ConsentsSection contactId={openCase.contact.id} onOpen={() => onDrawer('consents')} />
      </Suspense>
    </ContactPanel>
  );
}
