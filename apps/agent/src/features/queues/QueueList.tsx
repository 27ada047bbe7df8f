import { Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { client } from '../../client.js';
import { defaultQueue, queueKeys, type CaseSearch } from '../../data/case-search.js';
import { keys } from '../../data/keys.js';
import { useT } from '../../messages/index.js';
import { shownCount } from './queue-counts.js';
import { queueIcons } from './queue-icons.js';
import { QueuesQuery } from './queues.operations.js';
import classes from './panel.module.css';

interface Props {
  folded: boolean;
  /** What the list shows; null when no list is on the screen. */
  search: CaseSearch | null;
  onChosen?: () => void;
}

/** The queues with their counts, of the chosen stream or of all (CS-1). */
export function QueueList({ folded, search, onChosen }: Props) {
  const t = useT();
  const formats = useFormats();
  const stream = search?.stream;
  const { data } = useQuery({
    queryKey: keys.queues(stream),
    queryFn: async () => (await client.request(QueuesQuery, { stream: stream ?? null })).queues,
    placeholderData: (previous) => previous,
  });
  const counts = new Map(data?.map(({ key, count }) => [key, count]));
  const current = search
    ? (search.queue ?? (search.q || search.view || search.where ? undefined : defaultQueue))
    : undefined;

  return (
    <ul className={classes.list}>
      {queueKeys.map((key) => {
        const Icon = queueIcons[key];
        const count = shownCount(key, counts.get(key), formats.number);
        const name = t(`queue.${key}`);
        return (
          <li key={key} className={classes.entry} data-apart={key === 'ALL' || undefined}>
            <Tooltip label={count ? `${name} · ${count.text}` : name} disabled={!folded} position="right">
              <Link
                to="/cases"
                search={{
                  queue: key,
                  ...(stream ? { stream } : {}),
                  ...(search?.sort ? { sort: search.sort } : {}),
                }}
                className={classes.link}
                data-folded={folded || undefined}
                data-current={current === key || undefined}
                aria-current={current === key ? 'page' : undefined}
                aria-label={
                  folded
                    ? count
                      ? `${name}, ${t('shell.count', { count: counts.get(key) ?? 0 })}`
                      : name
                    : undefined
                }
                onClick={onChosen}
              >
                <Icon size={18} stroke={1.6} aria-hidden="true" />
                {!folded && <span className={classes.words}>{name}</span>}
                {count &&
                  (folded ? (
                    count.calls && <span className={classes.mark} />
                  ) : (
                    <span className={classes.count} data-calls={count.calls || undefined}>
                      {count.text}
                    </span>
                  ))}
              </Link>
            </Tooltip>
          </li>
        );
      })}
    </ul>
  );
}
