import {
  IconCheck,
  IconCircleCheck,
  IconCircleX,
  IconPointFilled,
  IconRotate,
  IconThumbUp,
  IconTrash,
  IconX,
} from '@tabler/icons-react';

/** The few icons a workflow gives to what customers may do; anything else gets a dot. */
const icons: Record<string, typeof IconCheck> = {
  check: IconCheck,
  'circle-check': IconCircleCheck,
  'circle-x': IconCircleX,
  'thumb-up': IconThumbUp,
  refresh: IconRotate,
  rotate: IconRotate,
  'arrow-back-up': IconRotate,
  trash: IconTrash,
  x: IconX,
};

export function ActionIcon({ name }: { name: string }) {
  const Icon = icons[name] ?? IconPointFilled;
  return <Icon size={18} stroke={1.8} aria-hidden="true" />;
}
