import { Alert, Button, TextInput } from '@mantine/core';
import { ErrorState, SkeletonLines, StateChip } from '@sprawa/ui';
import { useState } from 'react';
import type { ExplainedAccessQuery } from '../../gql/graphql.js';
import { usePeopleT } from '../../messages/people.js';
import { useExplained } from './use-people.js';
import classes from './people.module.css';

type Access = NonNullable<ExplainedAccessQuery['explainedAccess']>;
type Reason = Access['rights'][number]['by'];

/** Why somebody sees and may do what they do: in general, in each stream and state, and of a case in particular. */
export function ExplainedAccess({ personId }: { personId: string }) {
  const t = usePeopleT();
  const [typed, setTyped] = useState('');
  const [number, setNumber] = useState('');
  const { data, status, error, refetch, isRefetching, isPlaceholderData } = useExplained(personId, number);
  if (status === 'pending') return <SkeletonLines widths={[70, 50, 60, 40]} height={20} />;
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  if (!data) return <p className={classes.text}>{t('suspendedNothing')}</p>;
  return (
    <>
      <form
        className={classes.ask}
        onSubmit={(event) => {
          event.preventDefault();
          setNumber(typed.trim());
        }}
      >
        <TextInput
          label={t('ofCase')}
          description={t('ofCaseHelp')}
          inputMode="numeric"
          maxLength={20}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={number && !data.case && !isPlaceholderData ? t('noCase') : undefined}
        />
        <Button type="submit" variant="default" loading={isPlaceholderData}>
          {t('ofCaseDo')}
        </Button>
      </form>
      {data.case && <OfCase of={data.case} />}
      {!data.readsCases && <Alert color="warn">{t('readsNot')}</Alert>}
      <h3 className={classes.subheading}>{t('inStreams')}</h3>
      {data.streams.map((stream) => (
        <OfStream key={stream.id} stream={stream} />
      ))}
      <h3 className={classes.subheading}>{t('generalRights')}</h3>
      {data.rights.length === 0 ? (
        <p className={classes.text}>{t('noRights')}</p>
      ) : (
        <ul className={classes.rights}>
          {data.rights.map(({ key, name, explanation, by }) => (
            <li key={key}>
              <span className={classes.name}>{name}</span> <Why reasons={[by]} />
              <span className={classes.soft}>{explanation}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OfCase({ of }: { of: NonNullable<Access['case']> }) {
  const t = usePeopleT();
  const words = { number: of.number, stream: of.stream };
  return (
    <section className={classes.case} aria-live="polite">
      <p className={classes.text}>
        <strong>{t(of.sees ? 'caseSeen' : 'caseUnseen', words)}</strong> <Why reasons={of.seenBy} />
      </p>
      <p className={classes.text}>
        <StateChip name={of.state.name} color={of.state.color} /> {of.subject}
      </p>
      {of.sees && (
        <p className={classes.text}>
          {t('buttons')}:{' '}
          {of.actions.length === 0
            ? t('noButtons')
            : of.actions.map(({ key, name, by, available, waits }) => (
                <span key={key} className={classes.deed}>
                  {name}{' '}
                  {by.length > 0 ? (
                    <Why reasons={by} />
                  ) : (
                    <span className={classes.why}>({t('author')})</span>
                  )}
                  {!available && <span className={classes.why}> {t('notNow')}</span>}
                  {waits && <span className={classes.why}> {t('waits')}</span>}
                </span>
              ))}
        </p>
      )}
    </section>
  );
}

function OfStream({ stream }: { stream: Access['streams'][number] }) {
  const t = usePeopleT();
  const words = useReasonWords();
  if (stream.worksBy.length === 0)
    return (
      <p className={classes.stream}>
        <strong>{stream.name}</strong> <span className={classes.soft}>{t('worksNot')}</span>
      </p>
    );
  return (
    <details className={classes.stream} open>
      <summary>
        <strong>{stream.name}</strong>{' '}
        <span className={classes.soft}>{t('worksBy', { why: words(stream.worksBy) })}</span>
      </summary>
      <table className={`${classes.table} ${classes.states}`}>
        <thead>
          <tr>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('sees')}</th>
            <th scope="col">{t('does')}</th>
          </tr>
        </thead>
        <tbody>
          {stream.states.map(({ state, seenBy, actions }) => (
            <tr key={state.id}>
              <td>
                <StateChip name={state.name} color={state.color} />
              </td>
              <td className={classes.soft}>{seenBy.length > 0 ? words(seenBy) : t('seesNot')}</td>
              <td>
                {seenBy.length > 0 && actions.length === 0 && (
                  <span className={classes.soft}>{t('doesNothing')}</span>
                )}
                {actions.map(({ key, name, by, waits }) => (
                  <span key={key} className={classes.deed}>
                    {name} <Why reasons={by} />
                    {waits && <span className={classes.why}> {t('waits')}</span>}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function useReasonWords(): (reasons: readonly Reason[]) => string {
  const t = usePeopleT();
  return (reasons) => reasons.map(({ kind, name }) => t(kind, { name })).join(', ');
}

function Why({ reasons }: { reasons: readonly Reason[] }) {
  const words = useReasonWords();
  return reasons.length > 0 ? <span className={classes.why}>({words(reasons)})</span> : null;
}
