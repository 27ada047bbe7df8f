import type { OpenCase } from '../../data/open-case.js';
import type { CaseSearch } from '../../data/case-search.js';
import { useT } from '../../messages/index.js';
import { FoldSection } from '../../pieces/FoldSection.js';
import { ContactSection } from './ContactSection.js';
import { OtherCases } from './OtherCases.js';
import { Participants } from './Participants.js';
import classes from './contact-card.module.css';

/** Everything around the conversation: who, what was filled in, who else reads along, what they wrote before. */
export function ContactPanel({ openCase, search }: { openCase: OpenCase; search: CaseSearch }) {
  const t = useT();
  return (
    <div className={classes.panel}>
      <ContactSection openCase={openCase} />
      <FoldSection name="fields" title={t('contact.details')}>
        {openCase.fields.length === 0 ? (
          <p className={classes.none}>{t('contact.noFields')}</p>
        ) : (
          <dl className={classes.facts}>
            {openCase.fields.map((field) => (
              <div key={field.key}>
                <dt>{field.label}</dt>
                <dd>{field.text || '—'}</dd>
              </div>
            ))}
          </dl>
        )}
      </FoldSection>
      <FoldSection name="participants" title={t('contact.participants')} count={openCase.participants.length}>
        <Participants participants={openCase.participants} />
      </FoldSection>
      <FoldSection name="others" title={t('contact.others')} count={openCase.otherCases.length}>
        <OtherCases cases={openCase.otherCases} search={search} />
      </FoldSection>
    </div>
  );
}
