import { IconAlertTriangle, IconBulb } from '@tabler/icons-react';
import { useDesignerT } from '../../../messages/designer.js';
import type { Mark } from '../document/place.js';
import classes from './parts.module.css';

/** A sign on what something is wrong with, or probably not meant. */
export function PlaceMark({ mark }: { mark: Mark }) {
  const t = useDesignerT();
  const Sign = mark === 'bad' ? IconAlertTriangle : IconBulb;
  return (
    <Sign
      size={15}
      stroke={2}
      role="img"
      aria-label={t(mark === 'bad' ? 'hasProblem' : 'weakness')}
      className={classes.mark}
      data-mark={mark}
    />
  );
}
