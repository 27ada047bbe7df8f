import type { CSSProperties, ReactNode } from 'react';
import { useDesign } from '../design-context.js';
import type { Mark } from '../document/place.js';
import { useReadable } from './zoom.js';

interface Props {
  action: string;
  chosen: boolean;
  mark?: Mark | undefined;
  className: string | undefined;
  title?: string;
  style?: CSSProperties;
  children: ReactNode;
}

/** The name of an action on the drawing; chosen by pressing it, where it is large enough. */
export function ActionButton({ action, chosen, mark, className, title, style, children }: Props) {
  const { choose } = useDesign();
  const shared = {
    className: `${className} nodrag nopan`,
    title,
    style,
    'data-chosen': chosen || undefined,
    'data-mark': mark,
  };
  if (!useReadable()) return <span {...shared}>{children}</span>;
  return (
    <button
      {...shared}
      type="button"
      aria-pressed={chosen}
      onClick={(event) => {
        event.stopPropagation();
        choose({ of: 'action', key: action });
      }}
    >
      {children}
    </button>
  );
}
