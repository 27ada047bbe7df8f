import { Tooltip } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import {
  IconAntennaBars2,
  IconAntennaBars3,
  IconAntennaBars5,
  IconFlame,
  IconLineDashed,
} from '@tabler/icons-react';

export type Priority = 'NONE' | 'LOW' | 'NORMAL' | 'HIGH' | 'URGENT';

const looks: Record<Priority, { Icon: typeof IconFlame; color: string }> = {
  NONE: { Icon: IconLineDashed, color: 'var(--sp-text-faint)' },
  LOW: { Icon: IconAntennaBars2, color: 'var(--sp-text-soft)' },
  NORMAL: { Icon: IconAntennaBars3, color: 'var(--sp-text-soft)' },
  HIGH: { Icon: IconAntennaBars5, color: 'var(--sp-warn-text)' },
  URGENT: { Icon: IconFlame, color: 'var(--sp-bad-text)' },
};

/** How urgent a case is; the words are its name and tooltip unless they stand beside it. */
export function PriorityIcon({
  priority,
  size = 16,
  decorative = false,
}: {
  priority: Priority;
  size?: number;
  decorative?: boolean;
}) {
  const t = useCommonT();
  const { Icon, color } = looks[priority];
  if (decorative) return <Icon size={size} color={color} stroke={2} aria-hidden="true" />;
  const label = t(`priority.${priority}`);
  return (
    <Tooltip label={label}>
      <Icon size={size} color={color} stroke={2} role="img" aria-label={label} />
    </Tooltip>
  );
}
