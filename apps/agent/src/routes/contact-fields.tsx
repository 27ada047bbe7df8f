import { ContactFieldsDesk } from '../features/contact-fields/ContactFieldsDesk.js';
import { useContactFieldsT } from '../messages/contact-fields.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** Where administrators say what is kept of each contact beyond name and addresses (CT-1). */
export function ContactFieldsPage() {
  const t = useContactFieldsT();
  return (
    <OperatorsPage title={t('title')} right="workflow.manage" refusal={t('noRight')}>
      <p className={classes.lead}>{t('lead')}</p>
      <ContactFieldsDesk />
    </OperatorsPage>
  );
}
