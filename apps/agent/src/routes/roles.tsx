import { RoleDesk } from '../features/people/RoleDesk.js';
import { useT } from '../messages/index.js';
import { usePeopleT } from '../messages/people.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** What each role may do (AD-1). */
export function RolesPage() {
  const t = useT();
  const say = usePeopleT();
  return (
    <OperatorsPage title={t('shell.roles')} right="role.manage" refusal={say('rolesMayNot')}>
      <p className={classes.lead}>{say('rolesLead')}</p>
      <RoleDesk />
    </OperatorsPage>
  );
}
