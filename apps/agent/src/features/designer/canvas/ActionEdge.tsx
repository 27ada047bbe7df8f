import { BaseEdge, EdgeLabelRenderer, type Edge, type EdgeProps } from '@xyflow/react';
import { IconClock, IconUser } from '@tabler/icons-react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import type { DrawnEdge } from '../document/graph.js';
import type { Mark } from '../document/place.js';
import { PlaceMark } from '../parts/PlaceMark.js';
import type { Line } from './draw-lines.js';
import { ActionButton } from './ActionButton.js';
import classes from './canvas.module.css';

export type ActionEdgeData = Edge<
  { edge: DrawnEdge; line: Line | undefined; chosen: boolean; mark: Mark | undefined },
  'action'
>;

/** One line of an action with its name; who starts it shows in the line and in a sign. */
export function ActionEdge({ data, markerEnd }: EdgeProps<ActionEdgeData>) {
  const t = useDesignerT();
  const { say } = useDesign();
  if (!data?.line) return null;
  const { edge, line, chosen, mark } = data;
  const { action } = edge;
  return (
    <>
      <BaseEdge
        path={line.path}
        markerEnd={markerEnd}
        className={classes.line}
        data-starter={action.starter}
        data-chosen={chosen || undefined}
      />
      <EdgeLabelRenderer>
        <ActionButton
          action={action.key}
          chosen={chosen}
          mark={mark}
          className={classes.label}
          title={`${say(action.name)} · ${t(`starters.${action.starter}`)}`}
          style={{ transform: `translate(-50%, -50%) translate(${line.x}px, ${line.y}px)` }}
        >
          {action.starter === 'timer' && <IconClock size={13} stroke={1.8} aria-hidden="true" />}
          {action.starter.startsWith('customer') && <IconUser size={13} stroke={1.8} aria-hidden="true" />}
          <span>
            {say(action.name)}
            {action.after && ` · ${action.after}`}
          </span>
          {mark && <PlaceMark mark={mark} />}
        </ActionButton>
      </EdgeLabelRenderer>
    </>
  );
}
