import { Button, Tooltip, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import classes from './case-fields.module.css';

type Action = OpenCase['availableActions'][number];

/** The case's actions as the bar below the conversation performs them. */
export interface ActionUses {
  actions: readonly Action[];
  busy: boolean;
  press: (action: Action) => unknown;
}

interface Props {
  actions: readonly Action[];
  uses: ActionUses;
  /** Why none of them can be pressed now. */
  not?: string | undefined;
}

/** Buttons among fields: another place to perform these actions from (WF-10). */
export function FieldButtons({ actions, uses, not }: Props) {
  if (actions.length === 0) return null;
  return (
    <div className={classes.buttons}>
      {actions.map((action) => (
        <FieldButton key={action.key} action={action} uses={uses} not={not} />
      ))}
    </div>
  );
}

/** One that cannot be pressed stays in its place and in the order of the Tab key, and says why. */
function FieldButton({ action, uses, not }: Omit<Props, 'actions'> & { action: Action }) {
  const id = useId();
  const reason = not ?? (action.available ? null : action.reason);
  const able = not === undefined && action.available;
  return (
    <Tooltip label={reason} disabled={!reason} multiline maw={280}>
      <Button
        variant="default"
        className={classes.button}
        leftSection={<NamedIcon name={action.icon} size={16} />}
        disabled={uses.busy}
        aria-label={action.name}
        aria-disabled={!able || undefined}
        aria-describedby={reason ? id : undefined}
        data-disabled={!able || undefined}
        onClick={() => able && uses.press(action)}
      >
        {action.name}
        {reason && <VisuallyHidden id={id}>{reason}</VisuallyHidden>}
      </Button>
    </Tooltip>
  );
}
