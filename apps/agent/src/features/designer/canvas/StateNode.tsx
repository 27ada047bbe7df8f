import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { IconFlag } from '@tabler/icons-react';
import { useDesignerT } from '../../../messages/designer.js';
import { NamedIcon } from '../../../pieces/NamedIcon.js';
import { useDesign } from '../design-context.js';
import type { DrawnNode } from '../document/graph.js';
import type { Mark } from '../document/place.js';
import { PlaceMark } from '../parts/PlaceMark.js';
import { ActionButton } from './ActionButton.js';
import classes from './canvas.module.css';
import type { Side } from './draw-lines.js';

export type StateNodeData = Node<
  { state: DrawnNode; mark: Mark | undefined; chosenAction: string | null },
  'state'
>;

/** A state on the canvas: what it is called and means, and the actions that leave a case in it. */
export function StateNode({ data: { state, mark, chosenAction }, selected }: NodeProps<StateNodeData>) {
  const t = useDesignerT();
  const { say } = useDesign();
  return (
    <div
      className={classes.state}
      data-selected={selected || undefined}
      data-mark={mark}
      style={{ '--state-colour': state.color } as React.CSSProperties}
    >
      <Handle
        id="left"
        type="target"
        position={Position.Left}
        className={classes.handle}
        aria-hidden="true"
      />
      <div className={classes.name}>
        {state.initial && <IconFlag size={14} stroke={2} role="img" aria-label={t('initial')} />}
        <span>{say(state.name)}</span>
        {mark && <PlaceMark mark={mark} />}
      </div>
      <div className={classes.kind}>{t(`kinds.${state.kind}`)}</div>
      {state.staying.length > 0 && (
        <ul className={classes.staying}>
          {state.staying.map((action) => (
            <li key={action.key}>
              <ActionButton action={action.key} chosen={chosenAction === action.key} className={classes.chip}>
                <NamedIcon name={action.icon || 'point'} size={13} />
                <span>{say(action.name)}</span>
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      <Handle
        id="right"
        type="source"
        position={Position.Right}
        className={classes.handle}
        aria-hidden="true"
      />
      <Ends type="source" sides={['left', 'top', 'bottom']} />
      <Ends type="target" sides={['right', 'top', 'bottom']} />
    </div>
  );
}

const positions = { left: Position.Left, right: Position.Right, top: Position.Top, bottom: Position.Bottom };

/** Where lines may end; they are drawn from the one handle in sight. */
function Ends({ type, sides }: { type: 'source' | 'target'; sides: readonly Side[] }) {
  return sides.map((side) => (
    <Handle
      key={side}
      id={side}
      type={type}
      position={positions[side]}
      className={classes.end}
      isConnectableStart={false}
      aria-hidden="true"
    />
  ));
}

export type EverywhereData = Node<
  { actions: DrawnNode['staying']; chosenAction: string | null },
  'everywhere'
>;

/** What every state offers, apart from all of them. */
export function EverywhereNode({ data: { actions, chosenAction } }: NodeProps<EverywhereData>) {
  const t = useDesignerT();
  const { say } = useDesign();
  return (
    <div className={classes.everywhere}>
      <div className={classes.name}>{t('everyState')}</div>
      <ul className={classes.staying}>
        {actions.map((action) => (
          <li key={action.key}>
            <ActionButton action={action.key} chosen={chosenAction === action.key} className={classes.chip}>
              <NamedIcon name={action.icon || 'point'} size={13} />
              <span>{say(action.name)}</span>
            </ActionButton>
          </li>
        ))}
      </ul>
      <Handle
        type="source"
        id="right"
        position={Position.Right}
        className={classes.end}
        isConnectable={false}
        aria-hidden="true"
      />
      <Ends type="source" sides={['left', 'top', 'bottom']} />
    </div>
  );
}
