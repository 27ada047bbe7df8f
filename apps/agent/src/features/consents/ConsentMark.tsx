import { IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import type { ConsentState } from '../../gql/graphql.js';
import { useConsentsT } from '../../messages/consents.js';
import classes from './consents.module.css';

const icons = { GIVEN: IconCheck, WITHDRAWN: IconX, NEVER_ASKED: IconMinus } as const;

/** Whether a consent stands: a sign, a word and a colour, each of which says it alone. */
export function ConsentMark({ state }: { state: ConsentState }) {
  const t = useConsentsT();
  const Icon = icons[state];
  return (
    <span className={classes.mark} data-state={state}>
      <Icon size={14} stroke={2} aria-hidden="true" />
      {t(`state.${state}`)}
    </span>
  );
}
