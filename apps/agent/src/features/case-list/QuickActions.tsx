import { ActionIcon, Tooltip } from '@mantine/core';
import { IconEye, IconEyeOff, IconFlag3, IconMail, IconMailOpened, IconUserCheck } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import type { CaseRow } from '../../data/case-rows.js';
import type { Priority } from '../../gql/graphql.js';
import { useT } from '../../messages/index.js';
import { PriorityMenu } from '../../pieces/PriorityMenu.js';
import classes from './case-row.module.css';

export interface RowActions {
  me: string;
  assignToMe: (row: CaseRow) => void;
  setPriority: (row: CaseRow, priority: Priority) => void;
  follow: (row: CaseRow) => void;
  toggleRead: (row: CaseRow) => void;
  /** Opens or closes the row's menu of priorities. */
  showPriorities: (number: string | null) => void;
}

/** What can be done with a case without opening it; shown under the pointer and for the row the keyboard stands on. */
export function QuickActions({
  row,
  reachable,
  priorityOpen,
  actions,
}: {
  row: CaseRow;
  reachable: boolean;
  priorityOpen: boolean;
  actions: RowActions;
}) {
  const t = useT();
  const mine = row.owner?.id === actions.me;
  const tabIndex = reachable ? 0 : -1;
  return (
    <span className={classes.quick}>
      {!mine && (
        <Quick
          label={row.may.assign ? t('quick.assignToMe') : t('quick.noAssign')}
          letter="a"
          disabled={!row.may.assign}
          tabIndex={tabIndex}
          onClick={() => actions.assignToMe(row)}
        >
          <IconUserCheck size={16} stroke={1.7} />
        </Quick>
      )}
      {row.may.setPriority ? (
        <PriorityMenu
          value={row.priority}
          onChange={(priority) => actions.setPriority(row, priority)}
          opened={priorityOpen}
          onOpened={(opened) => actions.showPriorities(opened ? row.number : null)}
        >
          <ActionIcon
            size="sm"
            tabIndex={tabIndex}
            aria-label={t('priority.label')}
            title={`${t('priority.label')} · P`}
          >
            <IconFlag3 size={16} stroke={1.7} />
          </ActionIcon>
        </PriorityMenu>
      ) : (
        <Quick label={t('quick.noPriority')} disabled tabIndex={tabIndex} onClick={() => undefined}>
          <IconFlag3 size={16} stroke={1.7} />
        </Quick>
      )}
      <Quick
        label={row.followed ? t('quick.unfollow') : t('quick.follow')}
        letter="l"
        tabIndex={tabIndex}
        onClick={() => actions.follow(row)}
      >
        {row.followed ? <IconEyeOff size={16} stroke={1.7} /> : <IconEye size={16} stroke={1.7} />}
      </Quick>
      <Quick
        label={row.unread ? t('quick.markRead') : t('quick.markUnread')}
        letter="u"
        tabIndex={tabIndex}
        onClick={() => actions.toggleRead(row)}
      >
        {row.unread ? <IconMailOpened size={16} stroke={1.7} /> : <IconMail size={16} stroke={1.7} />}
      </Quick>
    </span>
  );
}

interface QuickProps {
  label: string;
  letter?: string;
  disabled?: boolean;
  tabIndex: number;
  onClick: () => void;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** Says in its tooltip why it cannot be pressed, so it stays reachable instead of being disabled outright. */
function Quick({ label, letter, disabled = false, tabIndex, onClick, children, ref }: QuickProps) {
  return (
    <Tooltip label={letter && !disabled ? `${label} · ${letter.toUpperCase()}` : label}>
      <ActionIcon
        ref={ref}
        size="sm"
        aria-label={label}
        aria-disabled={disabled || undefined}
        data-disabled={disabled || undefined}
        tabIndex={tabIndex}
        onClick={disabled ? undefined : onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
