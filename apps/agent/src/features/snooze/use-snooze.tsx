import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { refreshCase, refreshLists } from '../../data/case-cache.js';
import { noticePlace, tellBad, tellGood } from '../../data/outcome.js';
import { useTogetherT } from '../../messages/together.js';
import { SnoozeCaseMutation, WakeCaseMutation } from './snooze.operations.js';

/** Puts a case out of one's own way and brings it back; each says whether it was done. */
export function useSnooze(number: string) {
  const t = useTogetherT();
  const common = useCommonT();
  const formats = useFormats();
  const words = useErrorText();
  const queryClient = useQueryClient();

  async function ask(change: () => Promise<unknown>): Promise<boolean> {
    try {
      await change();
      void refreshCase(queryClient, number);
      refreshLists(queryClient);
      return true;
    } catch (error) {
      tellBad(words(error));
      return false;
    }
  }

  async function wake(): Promise<boolean> {
    const done = await ask(() => client.request(WakeCaseMutation, { number }));
    if (done) tellGood(t('snooze.woken', { number }));
    return done;
  }

  /** Null: until the customer answers. */
  async function put(until: string | null): Promise<boolean> {
    const done = await ask(() => client.request(SnoozeCaseMutation, { number, until }));
    if (!done) return false;
    const id = notifications.show({
      color: 'good',
      position: noticePlace(),
      autoClose: 8_000,
      message: (
        <Group gap="sm" justify="space-between" wrap="nowrap">
          <span>
            {until
              ? t('snooze.done', { number, when: formats.exactTime(until) })
              : t('snooze.doneAnswer', { number })}
          </span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(id);
              void wake();
            }}
          >
            {common('action.undo')}
          </Button>
        </Group>
      ),
    });
    return true;
  }
  return { put, wake };
}
