import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFirstStartT } from '../../messages/first-start.js';
import classes from './first-start.module.css';

/** Back on the left, on on the right. */
export function StepFoot({
  onBack,
  onLater,
  children,
}: {
  onBack?: () => void;
  onLater?: () => void;
  children: ReactNode;
}) {
  const t = useFirstStartT();
  return (
    <div className={classes.foot}>
      {onBack && (
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
      )}
      <div className={classes.forward}>
        {onLater && (
          <Button variant="subtle" onClick={onLater}>
            {t('later')}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
