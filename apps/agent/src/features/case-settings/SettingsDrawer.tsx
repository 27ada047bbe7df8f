import { useCommonT } from '@sprawa/i18n';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useQuestion } from '../../data/clashes.js';
import { useCaseSettingsT } from '../../messages/case-settings.js';
import { returnFocus } from '../../pieces/return-focus.js';
import { SideDrawer } from '../../pieces/SideDrawer.js';
import { useComesShut } from '../../pieces/use-comes-shut.js';
import classes from './case-settings.module.css';

interface Props {
  number: string;
  opened: boolean;
  onClose: () => void;
  /** A dialog or a form of one of its parts is open, and Escape is for that. */
  busy: boolean;
  children: ReactNode;
}

/** One place for everything that can be put right on a case; each part is kept by itself (CS-25). */
export function SettingsDrawer({ number, opened, onClose, busy, children }: Props) {
  const t = useCaseSettingsT();
  const common = useCommonT();
  const asked = useQuestion() !== undefined;
  const place = useRef<HTMLDivElement>(null);
  // A form that is done is gone with its focus; from where that falls, Escape would leave the case.
  useEffect(() => {
    if (opened && !busy && !asked) returnFocus(place);
  }, [opened, busy, asked]);
  return (
    <SideDrawer
      opened={useComesShut(opened)}
      onClose={onClose}
      closeOnEscape={!busy && !asked}
      position="right"
      size={480}
      title={t('title', { number })}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <div ref={place} tabIndex={-1} className={classes.place}>
        <dl className={classes.settings}>{children}</dl>
      </div>
    </SideDrawer>
  );
}

interface SettingProps {
  label: string;
  /** Why it cannot be changed by the viewer; null where it can. */
  reason: string | null;
  /** What is shown, or what changes it, named by the label. */
  children: ReactNode | ((labelId: string) => ReactNode);
}

/** One part of the case. Who may not change it sees what it is, and why it stays so. */
export function Setting({ label, reason, children }: SettingProps) {
  const id = useId();
  return (
    <div className={classes.setting}>
      <dt id={id} className={classes.label}>
        {label}
      </dt>
      <dd className={classes.value}>
        {typeof children === 'function' ? children(id) : children}
        {reason !== null && <p className={classes.reason}>{reason}</p>}
      </dd>
    </div>
  );
}
