import { UnstyledButton } from '@mantine/core';
import { MailFrame, RelativeTime } from '@sprawa/ui';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useConversationT } from '../../messages/conversation.js';
import type { Round } from '../case/fold-timeline.js';
import { verdictWords } from '../case/verdict-words.js';
import classes from './approval.module.css';

/** What was proposed before, and why it was not sent; folded, since the latest round is what counts. */
export function EarlierRounds({ rounds, fontSize }: { rounds: readonly Round[]; fontSize: number }) {
  const t = useConversationT();
  const [shown, setShown] = useState(false);
  const Chevron = shown ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.earlier}>
      <UnstyledButton className={classes.toggle} aria-expanded={shown} onClick={() => setShown(!shown)}>
        <Chevron size={15} stroke={1.8} aria-hidden="true" />
        {t('approval.earlier', { count: rounds.length })}
      </UnstyledButton>
      {shown &&
        rounds.map(({ entry, decision }) => (
          <section key={entry.id} className={classes.round}>
            <div className={classes.roundHead}>
              <strong>{t('approval.round', { number: entry.round })}</strong>
              <span>{entry.author.name}</span>
              <RelativeTime iso={entry.at} />
            </div>
            <MailFrame
              html={entry.html}
              label={t('timeline.bodyOf', { name: entry.author.name })}
              fontSize={fontSize}
            />
            {decision && (
              <div className={classes.roundHead}>
                <span>{verdictWords(t, decision)}</span>
              </div>
            )}
            {decision?.reasonHtml && <MailFrame html={decision.reasonHtml} fontSize={fontSize} />}
          </section>
        ))}
    </div>
  );
}
