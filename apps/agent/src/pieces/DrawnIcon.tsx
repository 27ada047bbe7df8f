import { iconsOfWorkflows, unknownIcon } from './icons-of-workflows.js';

/** One of the icons a workflow may name. */
export function DrawnIcon({ name, size, color }: { name: string; size: number; color?: string }) {
  const Icon = iconsOfWorkflows[name] ?? unknownIcon;
  return <Icon size={size} stroke={1.7} color={color} aria-hidden="true" />;
}
