import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A small button beside a line of a list. */
export function Step({ label, disabled = false, onClick, children }: Props) {
  return (
    <ActionIcon size={28} aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {children}
    </ActionIcon>
  );
}
