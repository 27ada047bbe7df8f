import { StreamsDesk } from '../features/designer/StreamsDesk.js';
import { useT } from '../messages/index.js';
import { useDesignerT } from '../messages/designer.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** Where streams are begun and their workflows found (WF-12). */
export function WorkflowsPage() {
  const t = useT();
  const say = useDesignerT();
  return (
    <OperatorsPage title={t('shell.workflows')} right="workflow.manage" refusal={say('noRight')}>
      <p className={classes.lead}>{say('lead')}</p>
      <StreamsDesk />
    </OperatorsPage>
  );
}
