import { Button } from '@mantine/core';
import { RelativeTime } from '@sprawa/ui';
import { IconPencil } from '@tabler/icons-react';
import { useConversationT } from '../../messages/conversation.js';
import type { Composer } from './use-composer.js';
import { wordsOf, type Writing } from './writing.js';
import classes from './dock.module.css';

/** A folded draft: what it is, how it begins, and the way back to it. */
export function DraftStrip({ composer, writing }: { composer: Composer; writing: Writing }) {
  const t = useConversationT();
  const { openCase } = composer;
  const action = openCase.availableActions.find((each) => each.key === writing.actionKey);
  const possible = action?.available ?? false;
  return (
    <div className={classes.strip}>
      <IconPencil size={16} stroke={1.7} aria-hidden="true" />
      <span className={classes.stripWords}>
        <strong>{action ? t('composer.draft', { action: action.name }) : t('composer.draftGone')}</strong>
        <span className={classes.stripText}>{wordsOf(writing.html)}</span>
      </span>
      {openCase.draft && (
        <span className={classes.stripTime}>
          <RelativeTime iso={openCase.draft.updatedAt} />
        </span>
      )}
      {possible && (
        <Button size="compact-sm" variant="light" onClick={composer.resume}>
          {t('composer.continue')}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" color="neutral" onClick={composer.discard}>
        {t('composer.discard')}
      </Button>
    </div>
  );
}
