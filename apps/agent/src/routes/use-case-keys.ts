import type { OpenCase } from '../data/open-case.js';
import { useCaseChanges } from '../data/use-case-changes.js';
import { useMe } from '../data/use-me.js';
import { arrange, closing } from '../features/composer/composer-words.js';
import type { ActionButtons } from '../features/composer/use-action-buttons.js';
import type { Composer } from '../features/composer/use-composer.js';
import { isOneClick } from '../features/composer/writing.js';
import { noteAction } from '../features/entries/entry-doings.js';
import { offer, useOffers } from '../keyboard/offers.js';
import { useCommands } from '../keyboard/use-commands.js';
import { useT } from '../messages/index.js';
import type { EditedDetail } from './case-details.js';
import type { CaseDrawer } from './case-drawers.js';

/** What of the page a key or a palette's line opens. */
interface Ways {
  composer: Composer;
  press: ActionButtons['press'];
  edit: (what: EditedDetail) => void;
  toList: () => unknown;
  openPriority: () => void;
  openLabels: () => void;
  openOwner: () => void;
  snooze: () => void;
  moveStream: () => void;
  openDrawer: (which: CaseDrawer) => void;
  toggleDetails: () => void;
}

/** Everything one may do with the open case, by its keys and in the palette. */
export function useCaseKeys(openCase: OpenCase, ways: Ways): void {
  const t = useT();
  const changes = useCaseChanges();
  const { agent: me } = useMe();
  const { composer } = ways;
  const editsFields = openCase.form.some(({ editable }) => editable);
  const unlessInList = (act: () => void) => () => {
    // The row the keyboard stands on takes its own keys.
    if (document.activeElement?.closest('[data-case-link]')) return false;
    act();
  };
  useCommands({
    assignToMe: unlessInList(
      () =>
        openCase.may.assign && openCase.owner?.id !== me.id && void changes.assign(openCase, { agent: me }),
    ),
    priority: unlessInList(() => openCase.may.setPriority && ways.openPriority()),
    follow: unlessInList(() => void changes.follow(openCase, !openCase.followed)),
    label: () => (openCase.may.label ? ways.openLabels() : false),
    snooze: () => ways.snooze(),
    toggleRead: unlessInList(() => void changes.markRead(openCase, openCase.unread)),
    close: unlessInList(() => {
      const action = closing(openCase.availableActions);
      if (action) void ways.press(action);
    }),
    assignTo: unlessInList(() => ways.openOwner()),
    fields: () => (editsFields ? ways.edit({ field: '' }) : false),
    settings: () => ways.openDrawer('settings'),
    details: () => ways.toggleDetails(),
    note: () => {
      const action = noteAction(openCase.availableActions);
      if (action) composer.choose(action);
    },
    write: () => {
      const { main } = arrange(openCase.availableActions, 0);
      if (main && !isOneClick(main)) composer.choose(main);
    },
    back: () => void ways.toList(),
  });

  useOffers(() => [
    ...openCase.availableActions
      .filter(({ available, deletes }) => available && !deletes)
      .map((action) => offer('case', `action-${action.key}`, action.name, () => void ways.press(action))),
    ...(openCase.may.assign && openCase.owner?.id !== me.id
      ? [
          offer(
            'case',
            'assign',
            t('quick.assignToMe'),
            () => void changes.assign(openCase, { agent: me }),
            'assignToMe',
          ),
        ]
      : []),
    ...(openCase.may.setPriority
      ? [offer('case', 'priority', t('priority.label'), () => ways.openPriority(), 'priority')]
      : []),
    offer(
      'case',
      'follow',
      t(openCase.followed ? 'quick.unfollow' : 'quick.follow'),
      () => void changes.follow(openCase, !openCase.followed),
      'follow',
    ),
    offer(
      'case',
      'read',
      t(openCase.unread ? 'quick.markRead' : 'quick.markUnread'),
      () => void changes.markRead(openCase, openCase.unread),
      'toggleRead',
    ),
    ...(openCase.may.label
      ? [offer('case', 'label', t('case.labels'), () => ways.openLabels(), 'label')]
      : []),
    ...(openCase.may.moveStream
      ? [offer('case', 'move-stream', t('case.moveStream'), () => ways.moveStream())]
      : []),
    offer('case', 'settings', t('case.settings'), () => ways.openDrawer('settings'), 'settings'),
    ...(openCase.may.readLog ? [offer('case', 'log', t('case.log'), () => ways.openDrawer('log'))] : []),
    ...(openCase.otherCases.length > 0
      ? [offer('case', 'contact-cases', t('case.allOfContact'), () => ways.openDrawer('contactCases'))]
      : []),
    offer('case', 'consents', t('case.consents'), () => ways.openDrawer('consents')),
    ...(editsFields
      ? [offer('case', 'fields', t('case.editFields'), () => ways.edit({ field: '' }), 'fields')]
      : []),
    offer('case', 'snooze', t('case.snooze'), () => ways.snooze(), 'snooze'),
    ...(openCase.may.assign
      ? [offer('case', 'assign-to', t('case.assignTo'), () => ways.openOwner(), 'assignTo')]
      : []),
  ]);
}
