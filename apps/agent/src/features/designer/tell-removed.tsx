import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { noticePlace } from '../../data/outcome.js';
import classes from './designer.module.css';

/** Says what is gone, and brings it back by one press. */
export function tellRemoved(message: string, undo: string, onUndo: () => void): void {
  const id = notifications.show({
    color: 'good',
    autoClose: 12_000,
    position: noticePlace(),
    message: (
      <span className={classes.choices}>
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
