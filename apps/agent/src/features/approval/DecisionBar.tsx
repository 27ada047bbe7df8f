import { Button } from '@mantine/core';
import { Avatar } from '@sprawa/ui';
import { useConversationT } from '../../messages/conversation.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import { useDeciding } from './decide-context.js';
import classes from './approval.module.css';

const order = ['ACCEPT', 'REJECT', 'PASS', 'PROPOSAL'];
/** The author's own way on; see REVISION of the engine. */
const revision = 'revise-proposal';

/** Below a waiting reply: whose decision it is, and everything that can be decided, none of it in a menu. */
export function DecisionBar({ entryId }: { entryId: string }) {
  const t = useConversationT();
  const deciding = useDeciding();
  if (!deciding || deciding.openCase.proposal?.id !== entryId) return null;
  const { approver, availableActions } = deciding.openCase;
  const actions = availableActions
    .filter(
      (action) =>
        action.available && (['ACCEPT', 'REJECT', 'PASS'].includes(action.writes) || action.key === revision),
    )
    .sort((a, b) => order.indexOf(a.writes) - order.indexOf(b.writes));
  if (actions.length === 0 && !approver) return null;
  const first = actions.find((action) => action.writes === 'ACCEPT');
  return (
    <div className={classes.bar}>
      {approver && (
        <p className={classes.asked}>
          <Avatar {...approver} size={20} decorative />
          {t('approval.waitsFor', { name: approver.name })}
        </p>
      )}
      {!deciding.busy && actions.length > 0 && (
        <div className={classes.buttons} role="group" aria-label={t('approval.decide')}>
          {actions.map((action) => (
            <Button
              key={action.key}
              size="compact-md"
              variant={action === first ? 'filled' : 'default'}
              color={action === first ? 'accent' : action.writes === 'REJECT' ? 'bad' : undefined}
              leftSection={<NamedIcon name={action.icon} size={15} />}
              onClick={() => deciding.choose(action)}
            >
              {action.name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
