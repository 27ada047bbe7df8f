import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { refreshLabels, type KnownLabel } from '../../data/labels.js';
import { noticePlace, tellBad, tellGood } from '../../data/outcome.js';
import { useLabelsT } from '../../messages/labels.js';
import { DeleteLabelMutation, MergeLabelsMutation, RestoreLabelMutation } from './labels.operations.js';
import classes from './label-desk.module.css';

/** Deletes and merges, at once, with the way back beside what is said of it. */
export function useManaging() {
  const t = useLabelsT();
  const words = useErrorText();
  const queryClient = useQueryClient();

  async function attempt(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const done = await work();
      if (!done) tellBad(t('gone'));
      return done;
    } catch (error) {
      tellBad(words(error));
      return false;
    } finally {
      refreshLabels(queryClient);
    }
  }

  async function restore({ id, name }: KnownLabel): Promise<void> {
    const back = await attempt(async () => (await client.request(RestoreLabelMutation, { id })).restoreLabel);
    if (back) tellGood(t('restored', { name }));
  }

  function tell(message: string, label: KnownLabel): void {
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
              void restore(label);
            }}
          >
            {t('undo')}
          </Button>
        </span>
      ),
    });
  }

  return {
    remove: async (label: KnownLabel): Promise<void> => {
      const { id, name } = label;
      if (await attempt(async () => (await client.request(DeleteLabelMutation, { id })).deleteLabel))
        tell(t('deleted', { name }), label);
    },
    merge: async (label: KnownLabel, into: KnownLabel): Promise<void> => {
      const variables = { id: label.id, into: into.id };
      if (await attempt(async () => (await client.request(MergeLabelsMutation, variables)).mergeLabels))
        tell(t('merged', { name: label.name, into: into.name }), label);
    },
  };
}
