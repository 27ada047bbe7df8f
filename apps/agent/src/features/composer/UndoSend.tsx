import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { noticePlace } from '../../data/outcome.js';
import { useCommands } from '../../keyboard/use-commands.js';
import { useConversationT } from '../../messages/conversation.js';
import classes from './dock.module.css';

/** Says that a reply was sent, and offers to take it back for as long as the server holds it. */
export function offerUndo(message: string, seconds: number, onUndo: () => void): void {
  const id = notifications.show({
    color: 'good',
    autoClose: seconds * 1000,
    position: noticePlace(),
    message: (
      <UndoSend
        message={message}
        seconds={seconds}
        onUndo={() => {
          notifications.hide(id);
          onUndo();
        }}
      />
    ),
  });
}

function UndoSend({ message, seconds, onUndo }: { message: string; seconds: number; onUndo: () => void }) {
  const t = useConversationT();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  useCommands({ undo: onUndo });
  return (
    <span className={classes.undo}>
      <span>{message}</span>
      <Button size="compact-sm" variant="default" aria-keyshortcuts="z" title="Z" onClick={onUndo}>
        {t('composer.undo')}
        {/* Not read out every second. */}
        <span aria-hidden="true" className={classes.seconds}>
          {t('composer.undoLeft', { seconds: String(left) })}
        </span>
      </Button>
    </span>
  );
}
