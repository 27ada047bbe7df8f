import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { noticePlace } from '../data/outcome.js';
import classes from './offer-undo.module.css';

/** Says what is gone, and brings it back by one press. */
export function offerUndo(message: string, undo: string, onUndo: () => void): void {
  const id = notifications.show({
    color: 'good',
    autoClose: 12_000,
    position: noticePlace(),
    message: (
      <span className={classes.said}>
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {undo}
        </Button>
      </span>
    ),
  });
}
