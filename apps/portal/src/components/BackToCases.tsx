import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useT } from '../messages/use-t.js';
import classes from './BackToCases.module.css';

export function BackToCases() {
  const t = useT();
  return (
    <Link to="/" className={classes.back}>
      <IconArrowLeft size={18} stroke={1.8} aria-hidden="true" />
      {t('nav.myCases')}
    </Link>
  );
}
