import { Avatar } from '@sprawa/ui';
import { Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTogetherT } from '../../messages/together.js';
import { isWriting, presenceWords } from './presence-words.js';
import type { Others } from './presence-store.js';
import classes from './presence.module.css';

/** The others at a case, at most so many of them; a pencil on who writes. Takes no room while there is nobody. */
export function Faces({ others, most, size }: { others: Others; most: number; size: number }) {
  const t = useTogetherT();
  if (others.length === 0) return null;
  const shown = others.length > most ? others.slice(0, most - 1) : others;
  return (
    <Tooltip label={presenceWords(t, others)} multiline maw={320}>
      <span className={classes.faces} role="img" aria-label={presenceWords(t, others)}>
        {shown.map((other) => (
          <span key={other.agent.id} className={classes.face} data-writes={isWriting(other) || undefined}>
            <Avatar {...other.agent} size={size} decorative />
            {isWriting(other) && (
              <span className={classes.pencil}>
                <IconPencil size={Math.round(size * 0.5)} stroke={2.4} aria-hidden="true" />
              </span>
            )}
          </span>
        ))}
        {shown.length < others.length && (
          <span className={classes.more}>+{others.length - shown.length}</span>
        )}
      </span>
    </Tooltip>
  );
}
