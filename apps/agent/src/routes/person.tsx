import { useParams } from '@tanstack/react-router';
import { PersonSheet } from '../features/people/PersonSheet.js';
import { usePerson } from '../features/people/use-people.js';
import { useT } from '../messages/index.js';
import { usePeopleT } from '../messages/people.js';
import { OperatorsPage } from './operators-page.js';

/** One person, with what they can see and do and why (AD-1). */
export function PersonPage() {
  const t = useT();
  const say = usePeopleT();
  const { id } = useParams({ from: '/desk/settings/people/$id' });
  const { data } = usePerson(id);
  return (
    <OperatorsPage
      title={data?.agent.name ?? t('shell.people')}
      right="people.manage"
      refusal={say('mayNotManage')}
      back="/settings/people"
      backLabel={say('toPeople')}
    >
      <PersonSheet key={id} id={id} />
    </OperatorsPage>
  );
}
