import {
  IconCheck,
  IconCircleCheck,
  IconPointer,
  IconRefresh,
  IconThumbUp,
  IconX,
} from '@tabler/icons-react';

/** The few icons a workflow gives to what customers may do; anything else gets a plain one. */
const icons: Record<string, typeof IconCheck> = {
  check: IconCheck,
  'circle-check': IconCircleCheck,
  'thumb-up': IconThumbUp,
  refresh: IconRefresh,
  rotate: IconRefresh,
  reload: IconRefresh,
  'arrow-back-up': IconRefresh,
  x: IconX,
};

export function ActionIcon({ name }: { name: string }) {
  const Icon = icons[name.replace(/^Icon/, '')] ?? IconPointer;
  return <Icon size={18} stroke={1.8} aria-hidden="true" />;
}
