import { Tooltip } from '@mantine/core';
import { MailFrame } from '@sprawa/ui';
import { IconDots } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useConversationT } from '../../messages/conversation.js';
import { letterSize } from './MessageItem.js';
import classes from './timeline.module.css';

/** The earlier letters a letter carries below itself, folded away. */
export function Quoted({ html }: { html: string }) {
  const t = useConversationT();
  const [shown, setShown] = useState(false);
  const id = useId();
  const label = shown ? t('timeline.hideQuoted') : t('timeline.showQuoted');
  return (
    <div className={classes.quoted}>
      <Tooltip label={label}>
        <button
          type="button"
          className={classes.dots}
          aria-label={label}
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          <IconDots size={16} aria-hidden="true" />
        </button>
      </Tooltip>
      <div id={id}>
        {shown && <MailFrame html={html} label={t('timeline.showQuoted')} fontSize={letterSize} />}
      </div>
    </div>
  );
}
