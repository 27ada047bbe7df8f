import { Alert, Button, Group } from '@mantine/core';
import { useConversationT } from '../../messages/conversation.js';
import type { DraftKeeper } from './use-draft.js';
import { wordsOf } from './writing.js';

/** The same draft went on elsewhere: one chooses, nothing is merged by guessing. */
export function OtherDraft({ draft }: { draft: DraftKeeper }) {
  const t = useConversationT();
  if (!draft.other) return null;
  return (
    <Alert color="info" title={t('composer.otherDraft')} role="status">
      <p style={{ margin: '0 0 8px' }}>{wordsOf(draft.other.other.html).slice(0, 240)}</p>
      <Group gap="xs">
        <Button size="compact-sm" onClick={draft.keepMine}>
          {t('composer.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={draft.takeOther}>
          {t('composer.takeOther')}
        </Button>
      </Group>
    </Alert>
  );
}
