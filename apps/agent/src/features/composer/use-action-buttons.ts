import { useCommonT } from '@sprawa/i18n';
import { askToConfirm } from '@sprawa/ui';
import { useConversationT } from '../../messages/conversation.js';
import type { Composer } from './use-composer.js';
import { isOneClick, type Action } from './writing.js';

/** The case's actions as buttons, wherever on the page they stand: what they are called, and what pressing one does. */
export function useActionButtons(composer: Composer) {
  const t = useConversationT();
  const common = useCommonT();
  return {
    actions: composer.openCase.availableActions.map((each) =>
      each.needsApproval ? { ...each, name: t('approval.named', { action: each.name }) } : each,
    ),
    busy: composer.sending,
    press: async (action: Action) => {
      // The one thing that cannot be taken back is the one thing asked about.
      const sure =
        !action.deletes ||
        (await askToConfirm({
          title: t('composer.deleteTitle', { action: action.name }),
          text: t('composer.deleteText'),
          confirm: action.name,
          cancel: common('action.cancel'),
        }));
      if (!sure) return;
      if (isOneClick(action)) composer.performNow(action);
      else composer.choose(action);
    },
  };
}

export type ActionButtons = ReturnType<typeof useActionButtons>;
