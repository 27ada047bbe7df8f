import { Button, Checkbox } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { ErrorState, PageTitle, SkeletonLines } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { caseOptions } from '../data/open-case.js';
import { printedOptions, type Printed } from '../features/entries/printed.js';
import { useEntriesT } from '../messages/entries.js';
import classes from './print.module.css';

/** A conversation, or one message of it, as plain words on paper: what the reader may see and nothing of the page around. */
export function PrintPage() {
  const t = useEntriesT();
  const formats = useFormats();
  const { number } = useParams({ from: '/sheet/print/$number' });
  const { entry } = useSearch({ from: '/sheet/print/$number' });
  const [withNotes, setWithNotes] = useState(false);
  const [withChanges, setWithChanges] = useState(false);
  const { data: of } = useQuery(caseOptions(number));
  const { data, status, error, refetch, isRefetching } = useQuery(printedOptions(number));
  const [printedAt] = useState(() => new Date().toISOString());
  const shown = (data ?? []).filter((each) =>
    entry ? each.id === entry : each.kind === 'message' || (each.kind === 'change' ? withChanges : withNotes),
  );
  return (
    <main className={classes.page} id="content" tabIndex={-1}>
      <div className={classes.tools}>
        <Link to="/cases/$number" params={{ number }} search={{}}>
          {t('printBack')}
        </Link>
        {!entry && (
          <>
            <Checkbox
              label={t('printNotes')}
              checked={withNotes}
              onChange={(event) => setWithNotes(event.currentTarget.checked)}
            />
            <Checkbox
              label={t('printChanges')}
              checked={withChanges}
              onChange={(event) => setWithChanges(event.currentTarget.checked)}
            />
          </>
        )}
        <Button onClick={() => window.print()} disabled={!data}>
          {t('printDo')}
        </Button>
      </div>
      {status === 'pending' && <SkeletonLines widths={[50, 90, 90, 70]} />}
      {status === 'error' && (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
      )}
      {data === null && <p>{t('printMissing')}</p>}
      {of && data && (
        <>
          <header className={classes.head}>
            <PageTitle title={`${of.number} ${of.subject}`} />
            <p>
              {[of.contact.name, of.stream.name, of.state.name].join(' · ')}
              <br />
              {t('printedAt', { when: formats.exactTime(printedAt) })}
            </p>
          </header>
          {shown.map((each) => (
            <PrintedEntry key={each.id} entry={each} />
          ))}
        </>
      )}
    </main>
  );
}

function PrintedEntry({ entry }: { entry: Printed }) {
  const t = useEntriesT();
  const formats = useFormats();
  const kind = { message: '', change: '', note: t('internal'), proposal: t('proposal') }[entry.kind];
  return (
    <article className={classes.entry} data-kind={entry.kind}>
      <p className={classes.line}>
        <strong>{entry.name}</strong>
        {[formats.exactTime(entry.at), kind, entry.to].filter(Boolean).join(' · ')}
      </p>
      <div className={classes.words}>{entry.text}</div>
      {entry.files.length > 0 && (
        <p className={classes.line}>{t('files', { names: entry.files.join(', ') })}</p>
      )}
    </article>
  );
}
