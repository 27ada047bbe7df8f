import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useErrorText } from '@sprawa/ui';
import { client } from '../../client.js';
import { noticePlace, tellBad, tellGood } from '../../data/outcome.js';
import { useConsentsT } from '../../messages/consents.js';
import { TakeConsentEntryBackMutation } from './consents.operations.js';
import { useKeepConsents } from './use-consents.js';
import classes from './consents.module.css';

/** Says what was recorded, with the way back beside it: the entry stays, as one that was a mistake. */
export function useConsentUndo(contactId: string) {
  const t = useConsentsT();
  const words = useErrorText();
  const keep = useKeepConsents(contactId);

  async function undo(id: string): Promise<void> {
    try {
      keep((await client.request(TakeConsentEntryBackMutation, { id })).takeConsentEntryBack);
      tellGood(t('undone'));
    } catch (error) {
      tellBad(words(error));
    }
  }

  return (message: string, entryId: string): void => {
    const notice = notifications.show({
      color: 'good',
      autoClose: 12_000,
      position: noticePlace(),
      message: (
        <span className={classes.undo}>
          <span>{message}</span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(notice);
              void undo(entryId);
            }}
          >
            {t('undo')}
          </Button>
        </span>
      ),
    });
  };
}
