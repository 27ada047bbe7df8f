import { ConsentDesk } from '../features/consents/ConsentDesk.js';
import { useConsentsT } from '../messages/consents.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** Where those who lead say what contacts are asked to consent to, and in which words (CT-4). */
export function ConsentsPage() {
  const t = useConsentsT();
  return (
    <OperatorsPage title={t('title')} right="consent.manage" refusal={t('mayNotManage')}>
      <p className={classes.lead}>{t('lead')}</p>
      <ConsentDesk />
    </OperatorsPage>
  );
}
