import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { noticePlace } from '../data/outcome.js';
import classes from './offer-undo.module.css';

/** Says what is gone, and brings it back by one press. */
export const offerUndo = (message: string, undo: string, onUndo: () => void): void =>
  offer(message, undo, onUndo);

/** Says what is done, and leads to what comes next by one press. */
export const offerNext = (message: string, next: string, onNext: () => void): void =>
  offer(message, next, onNext);

function offer(message: string, button: string, onPress: () => void): void {
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
            onPress();
          }}
        >
          {button}
        </Button>
      </span>
    ),
  });
}
