import { Button, Skeleton } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { EmptyState, ErrorState, RelativeTime } from '@sprawa/ui';
import { IconPlus, IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDesignerT } from '../../messages/designer.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import { NewStreamDialog } from './dialogs/NewStreamDialog.js';
import { designsOptions } from './use-designs.js';
import classes from './designer.module.css';

/** Every stream with what is published of it and what is being drawn, and the way to a new one (WF-12, WF-13). */
export function StreamsDesk() {
  const t = useDesignerT();
  const common = useCommonT();
  const [starting, setStarting] = useState(false);
  const { data, status, error, refetch, isRefetching } = useQuery(designsOptions);
  if (status === 'pending')
    return (
      <div role="status" aria-label={common('state.loading')}>
        <Skeleton height={220} />
      </div>
    );
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  const start = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setStarting(true)}>
      {t('newStream')}
    </Button>
  );
  return (
    <>
      {data.designedStreams.length === 0 ? (
        <EmptyState
          icon={<IconRoute size={26} stroke={1.6} />}
          title={t('noStreams')}
          text={t('noStreamsText')}
          action={start}
        />
      ) : (
        <>
          <div className={classes.starting}>{start}</div>
          <ul className={classes.streams} aria-label={t('streams')}>
            {data.designedStreams.map((stream) => (
              <li key={stream.key}>
                <Link
                  to="/settings/workflows/$stream"
                  params={{ stream: stream.key }}
                  search={{}}
                  className={classes.stream}
                >
                  <NamedIcon name={stream.icon} color={stream.color} size={22} />
                  <span className={classes.words}>
                    <strong>{stream.name}</strong>
                    <span className={classes.faint}>
                      {t('stateCount', { count: stream.states })} ·{' '}
                      {t('actionCount', { count: stream.actions })} ·{' '}
                      {t('openCount', { count: stream.openCases })}
                    </span>
                  </span>
                  <span className={classes.stand}>
                    {stream.draft && (
                      <span className={classes.draft}>
                        {t('draftBy', { name: stream.draft.changedBy })},{' '}
                        <RelativeTime iso={stream.draft.changedAt} />
                      </span>
                    )}
                    <span className={classes.faint}>
                      {stream.version === 0
                        ? t('neverPublished')
                        : stream.fromFile
                          ? t('fromFile', { number: stream.version })
                          : t('version', { number: stream.version })}
                    </span>
                    {stream.fileIgnoredAt && <span className={classes.warn}>{t('fileIgnored')}</span>}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {starting && <NewStreamDialog data={data} onClose={() => setStarting(false)} />}
    </>
  );
}
