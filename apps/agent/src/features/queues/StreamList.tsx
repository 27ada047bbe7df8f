import { Tooltip } from '@mantine/core';
import { IconLayersSubtract } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseSearch } from '../../data/case-search.js';
import { streamsOptions } from '../../data/directory.js';
import { useT } from '../../messages/index.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import classes from './panel.module.css';

interface Props {
  folded: boolean;
  search: CaseSearch | null;
  onChosen?: () => void;
}

/** Streams to narrow every queue to; a stream of one needs no choice and is left out. */
export function StreamList({ folded, search, onChosen }: Props) {
  const t = useT();
  const { data: streams = [] } = useQuery(streamsOptions);
  if (streams.length < 2) return null;
  // A state belongs to one stream, so a filter by state does not survive a change of stream.
  const kept = { ...search, state: undefined };
  return (
    <section
      aria-labelledby={folded ? undefined : 'streams-title'}
      aria-label={folded ? t('shell.streams') : undefined}
      className={classes.section}
    >
      {!folded && (
        <h2 id="streams-title" className={classes.sectionTitle}>
          {t('shell.streams')}
        </h2>
      )}
      <ul className={classes.list}>
        <Entry
          folded={folded}
          name={t('shell.allStreams')}
          search={{ ...kept, stream: undefined }}
          current={search !== null && !search.stream}
          onChosen={onChosen}
        >
          <IconLayersSubtract size={18} stroke={1.6} aria-hidden="true" />
        </Entry>
        {streams.map((stream) => (
          <Entry
            key={stream.id}
            folded={folded}
            name={stream.name}
            search={{ ...kept, stream: stream.id }}
            current={search?.stream === stream.id}
            onChosen={onChosen}
          >
            <NamedIcon name={stream.icon} color={stream.color} />
          </Entry>
        ))}
      </ul>
    </section>
  );
}

function Entry({
  folded,
  name,
  search,
  current,
  onChosen,
  children,
}: {
  folded: boolean;
  name: string;
  search: CaseSearch;
  current: boolean;
  onChosen?: () => void;
  children: React.ReactNode;
}) {
  return (
    <li className={classes.entry}>
      <Tooltip label={name} disabled={!folded} position="right">
        <Link
          to="/cases"
          search={search}
          className={classes.link}
          data-folded={folded || undefined}
          data-current={current || undefined}
          aria-current={current ? 'true' : undefined}
          aria-label={folded ? name : undefined}
          onClick={onChosen}
        >
          {children}
          {!folded && <span className={classes.words}>{name}</span>}
        </Link>
      </Tooltip>
    </li>
  );
}
