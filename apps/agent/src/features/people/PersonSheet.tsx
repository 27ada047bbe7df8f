import { Button } from '@mantine/core';
import { EmptyState, ErrorState, RelativeTime, SkeletonLines } from '@sprawa/ui';
import { IconUserQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { usePeopleT } from '../../messages/people.js';
import { ExplainedAccess } from './ExplainedAccess.js';
import { Expiry, PersonMenu } from './PersonRow.js';
import { usePerson, type Person } from './use-people.js';
import classes from './people.module.css';

/** One person: who they are here, and what they can see and do, with the reasons (AD-1). */
export function PersonSheet({ id }: { id: string }) {
  const t = usePeopleT();
  const { data: person, status, error, refetch, isRefetching } = usePerson(id);
  if (status === 'pending') return <SkeletonLines widths={[40, 60, 30, 50]} height={22} />;
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  if (!person)
    return (
      <EmptyState
        icon={<IconUserQuestion size={26} stroke={1.6} />}
        title={t('gone')}
        text={t('goneText')}
        action={
          <Button component={Link} to="/settings/people" variant="default">
            {t('toPeople')}
          </Button>
        }
      />
    );
  return (
    <>
      <section className={classes.card}>
        <dl className={classes.facts}>
          <Fact term={t('email')}>{person.email}</Fact>
          <Fact term={t('role')}>{person.role.name}</Fact>
          <Fact term={t('groups')}>{person.groups.map(({ name }) => name).join(', ') || t('noGroups')}</Fact>
          <Fact term={t('supervisor')}>{person.supervisor?.name ?? t('nobody')}</Fact>
          <Fact term={t('standing')}>
            <Standing person={person} />
          </Fact>
        </dl>
        <PersonMenu person={person} />
      </section>
      <h2 className={classes.heading}>{t('whatTheySee')}</h2>
      {person.status === 'ACTIVE' ? (
        <ExplainedAccess personId={person.id} />
      ) : (
        <p className={classes.text}>
          {t(person.status === 'INVITED' ? 'invitedNothing' : 'suspendedNothing')}
        </p>
      )}
    </>
  );
}

function Standing({ person }: { person: Person }) {
  const t = usePeopleT();
  if (person.status === 'INVITED')
    return (
      <>
        {t('INVITED')} · <Expiry person={person} />
      </>
    );
  return (
    <>
      {t(person.status)}
      {person.suspendedAt && (
        <>
          {' · '}
          <RelativeTime iso={person.suspendedAt} />
        </>
      )}
    </>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
