import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { noticePlace } from '../../data/outcome.js';
import { useCommands } from '../../keyboard/use-commands.js';
import classes from './relations.module.css';

/** Long enough to read what was done, and to think of what next. */
const SHOWN_MS = 15_000;

interface Offered {
  message: string;
  label: string;
  act: () => void;
  /** What is offered undoes what was done: the key for undoing does it. */
  undoes?: boolean;
}

/** Says what was done and offers what to do next. */
export function offerNext(message: string, label: string, act: () => void, undoes = false): void {
  const id = notifications.show({
    color: 'good',
    autoClose: SHOWN_MS,
    position: noticePlace(),
    message: (
      <Offer
        message={message}
        label={label}
        undoes={undoes}
        act={() => {
          notifications.hide(id);
          act();
        }}
      />
    ),
  });
}

function Offer({ message, label, act, undoes }: Offered) {
  useCommands(undoes ? { undo: act } : {});
  return (
    <span className={classes.offer}>
      <span>{message}</span>
      <Button
        size="compact-sm"
        variant="default"
        {...(undoes ? { 'aria-keyshortcuts': 'z', title: 'Z' } : {})}
        onClick={act}
      >
        {label}
      </Button>
    </span>
  );
}
