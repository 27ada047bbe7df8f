import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { noticePlace } from '../../data/outcome.js';
import { useCommands } from '../../keyboard/use-commands.js';
import classes from './relations.module.css';

/** Long enough to read what was done; afterwards it is undone where the merged case is named. */
const SHOWN_MS = 15_000;

export function offerUndoMerge(message: string, label: string, onUndo: () => void): void {
  const id = notifications.show({
    color: 'good',
    autoClose: SHOWN_MS,
    position: noticePlace(),
    message: (
      <Offer
        message={message}
        label={label}
        onUndo={() => {
          notifications.hide(id);
          onUndo();
        }}
      />
    ),
  });
}

function Offer({ message, label, onUndo }: { message: string; label: string; onUndo: () => void }) {
  useCommands({ undo: onUndo });
  return (
    <span className={classes.offer}>
      <span>{message}</span>
      <Button size="compact-sm" variant="default" aria-keyshortcuts="z" title="Z" onClick={onUndo}>
        {label}
      </Button>
    </span>
  );
}
