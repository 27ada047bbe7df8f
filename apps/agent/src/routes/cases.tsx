import { useMediaQuery } from '@mantine/hooks';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useDesk } from '../pieces/desk-context.js';
import classes from './cases.module.css';

// An open case is not kept waiting for the list beside it.
const CaseList = lazy(() =>
  import('../features/case-list/CaseList.js').then((module) => ({ default: module.CaseList })),
);

/** Room for the panel, a narrow list and a case side by side. */
const wide = '(min-width: 75em)';

/** The list, the open case, or both beside each other where there is room. */
export function CasesPage() {
  const search = useSearch({ from: '/desk/cases' });
  const { number } = useParams({ strict: false });
  const navigate = useNavigate();
  const { onPhone } = useDesk();
  const room = useMediaQuery(wide, undefined, { getInitialValueInEffect: false });
  const list = (
    <Suspense>
      <CaseList
        search={search}
        narrow={onPhone || number !== undefined}
        openNumber={number}
        onSearch={(next, how) =>
          void navigate(
            number
              ? { to: '/cases/$number', params: { number }, search: next, ...how }
              : { to: '/cases', search: next, ...how },
          )
        }
        onOpen={(opened) => void navigate({ to: '/cases/$number', params: { number: opened }, search })}
      />
    </Suspense>
  );
  if (!number) return <main className={classes.alone}>{list}</main>;
  return (
    <div className={classes.pair} data-room={room || undefined}>
      {room && <aside className={classes.list}>{list}</aside>}
      <Outlet />
    </div>
  );
}
