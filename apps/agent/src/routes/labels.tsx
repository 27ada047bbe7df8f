import { LabelDesk } from '../features/labels/LabelDesk.js';
import { useT } from '../messages/index.js';
import { useLabelsT } from '../messages/labels.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** Where labels are kept: made, renamed, coloured, merged and deleted by those who lead (CS-5). */
export function LabelsPage() {
  const t = useT();
  const say = useLabelsT();
  return (
    <OperatorsPage title={t('shell.labels')} right="label.manage" refusal={say('mayNotManage')}>
      <p className={classes.lead}>{say('lead')}</p>
      <LabelDesk />
    </OperatorsPage>
  );
}
