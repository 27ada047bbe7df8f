import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { OpenCase } from '../../data/open-case.js';
import { useWritingT } from '../../messages/writing.js';
import classes from './dock.module.css';

/** Parts of the case that stay open when it is closed (CS-28). It stands in nobody's way. */
export function OpenChildrenLine({ open }: { open: OpenCase['openChildren'] }) {
  const t = useWritingT();
  return (
    <p className={classes.openChildren} role="status">
      <IconAlertTriangle size={15} stroke={1.8} aria-hidden="true" />
      <span>{t('composer.openChildren', { count: open.count })}</span>
      {open.first.map(({ number, subject }) => (
        <Link key={number} to="/cases/$number" params={{ number }} search={true} title={subject}>
          {number}
        </Link>
      ))}
      {open.count > open.first.length && <span aria-hidden="true">…</span>}
    </p>
  );
}
