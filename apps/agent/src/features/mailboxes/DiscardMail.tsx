import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { accepted, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { client } from '../../client.js';
import { tellGood } from '../../data/outcome.js';
import { useOperateT } from '../../messages/operate.js';
import { DiscardMailMutation } from './mailboxes.operations.js';
import { useRefresh, type SetAside } from './use-mailboxes.js';

const LONGEST = 500;

/** Asks why, for whoever wonders later; the mail itself stays in the ledger. */
export function DiscardMail({ mail, onClose }: { mail: SetAside; onClose: () => void }) {
  const t = useOperateT();
  const common = useCommonT();
  const words = useErrorText();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const discard = useMutation({
    mutationFn: async () =>
      accepted((await client.request(DiscardMailMutation, { id: mail.id, reason })).discardMail),
    onSuccess: () => {
      tellGood(t('mailboxes.discarded'));
      onClose();
    },
    onSettled: refresh,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else discard.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('mailboxes.discardTitle')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Textarea
          label={t('mailboxes.discardReason')}
          description={t('mailboxes.discardText')}
          value={reason}
          maxLength={LONGEST}
          autosize
          minRows={2}
          data-autofocus
          required
          error={
            missing && reason.trim() === ''
              ? t('mailboxes.discardMissing')
              : discard.error
                ? words(discard.error)
                : undefined
          }
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
          <Button type="submit" color="bad" loading={discard.isPending}>
            {t('mailboxes.discard')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
