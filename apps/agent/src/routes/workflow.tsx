import { EmptyState } from '@sprawa/ui';
import { IconLock } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useMe } from '../data/use-me.js';
import { Designer } from '../features/designer/Designer.js';
import classes from '../features/designer/designer.module.css';
import { useDesignerT } from '../messages/designer.js';
import { useT } from '../messages/index.js';

const route = getRouteApi('/desk/settings/workflows/$stream');

/** One stream's workflow, drawn; the chosen place stands in the address. */
export function WorkflowPage() {
  const t = useT();
  const say = useDesignerT();
  const { stream } = route.useParams();
  const { at } = route.useSearch();
  const navigate = useNavigate();
  const { rights } = useMe();
  const onAt = useCallback(
    (place: string | undefined) =>
      void navigate({
        to: '/settings/workflows/$stream',
        params: { stream },
        search: place === undefined ? {} : { at: place },
        replace: true,
      }),
    [navigate, stream],
  );
  return (
    <main className={classes.page} id="content" tabIndex={-1}>
      {rights.includes('workflow.manage') ? (
        <Designer key={stream} stream={stream} at={at} onAt={onAt} />
      ) : (
        <EmptyState
          heading
          icon={<IconLock size={26} stroke={1.6} />}
          title={t('shell.workflows')}
          text={say('noRight')}
        />
      )}
    </main>
  );
}
