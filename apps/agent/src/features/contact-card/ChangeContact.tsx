import { Modal } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { useErrorText } from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { refreshCase, refreshLists } from '../../data/case-cache.js';
import { askWhich } from '../../data/clashes.js';
import type { OpenCase } from '../../data/open-case.js';
import { tellBad, tellGood } from '../../data/outcome.js';
import { sendChange } from '../../data/send-change.js';
import type { ContactPartsFragment } from '../../gql/graphql.js';
import { useWritingT } from '../../messages/writing.js';
import { ContactPicker } from '../../pieces/ContactPicker.js';
import { NewContact } from '../../pieces/NewContact.js';
import { ChangeContactMutation } from './contact-card.operations.js';

type Named = Pick<ContactPartsFragment, 'id' | 'name'>;

/** Gives the case to another contact, known or new (CT-2). */
export function ChangeContact({ openCase, onClose }: { openCase: OpenCase; onClose: () => void }) {
  const t = useWritingT();
  const common = useCommonT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const [adding, setAdding] = useState<string | null>(null);
  const change = useMutation({
    mutationFn: (contact: ContactPartsFragment) =>
      sendChange<Named>(
        {
          version: openCase.version,
          ...{ base: openCase.contact, mine: contact, theirs: (now) => now.contact },
          same: (one, other) => one.id === other.id,
          ask: async (version) =>
            (
              await client.request(ChangeContactMutation, {
                input: { number: openCase.number, version, contactId: contact.id },
              })
            ).changeContact,
        },
        (mine, theirs) => askWhich(openCase.number, { part: 'contact', mine, theirs }),
      ),
    onSuccess: (sent, contact) => {
      const outcome = sent.kind === 'answer' ? sent.outcome : null;
      if (!outcome)
        tellGood(
          t('contact.changedTo', { name: (sent.kind === 'kept' && sent.now.contact.name) || contact.name }),
        );
      else if (outcome.__typename === 'ActionPerformed')
        tellGood(t('contact.changedTo', { name: contact.name }));
      else
        tellBad(
          outcome.__typename === 'VersionConflict'
            ? t('quick.conflict', { number: openCase.number })
            : outcome.message,
        );
      refreshLists(queryClient);
      void refreshCase(queryClient, openCase.number);
      onClose();
    },
    onError: (error) => tellBad(words(error)),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('contact.changeTitle')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      {adding === null ? (
        <ContactPicker
          label={t('contact.title')}
          autoFocus
          onChoose={(contact) => change.mutate(contact)}
          onAdd={setAdding}
        />
      ) : (
        <NewContact
          typed={adding}
          onCreated={(contact) => change.mutate(contact)}
          onCancel={() => setAdding(null)}
        />
      )}
    </Modal>
  );
}
