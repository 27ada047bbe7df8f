import { GroupDesk } from '../features/people/GroupDesk.js';
import { useT } from '../messages/index.js';
import { usePeopleT } from '../messages/people.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** Groups of those who work here (AD-1). */
export function StaffGroupsPage() {
  const t = useT();
  const say = usePeopleT();
  return (
    <OperatorsPage title={t('shell.groups')} right="people.manage" refusal={say('mayNotManage')}>
      <p className={classes.lead}>{say('groupsLead')}</p>
      <GroupDesk />
    </OperatorsPage>
  );
}
