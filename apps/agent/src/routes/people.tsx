import { PeopleDesk } from '../features/people/PeopleDesk.js';
import { useT } from '../messages/index.js';
import { usePeopleT } from '../messages/people.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** Who works here: invited, changed and suspended by those with the right (AD-1). */
export function PeoplePage() {
  const t = useT();
  const say = usePeopleT();
  return (
    <OperatorsPage title={t('shell.people')} right="people.manage" refusal={say('mayNotManage')}>
      <p className={classes.lead}>{say('lead')}</p>
      <PeopleDesk />
    </OperatorsPage>
  );
}
