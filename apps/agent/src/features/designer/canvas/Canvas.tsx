import '@xyflow/react/dist/base.css';
import { Button } from '@mantine/core';
import {
  Background,
  MarkerType,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  useNodesState,
  useReactFlow,
  type Connection,
  type Edge,
  type Node,
  type NodeChange,
} from '@xyflow/react';
import { IconMaximize, IconMinus, IconPlus, IconSchema } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { reconnect } from '../document/edit-actions.js';
import { placeState } from '../document/edit-states.js';
import { graphOf } from '../document/graph.js';
import type { Marks, Place } from '../document/place.js';
import { EVERYWHERE } from '../document/read-document.js';
import { withValue, type WorkflowDocument } from '../document/workflow-document.js';
import { Step } from '../parts/Step.js';
import { ActionEdge, type ActionEdgeData } from './ActionEdge.js';
import { arrange, freeCorner, heightOf, NODE_WIDTH, placesOf, type Places } from './arrange.js';
import { drawLines, type Box } from './draw-lines.js';
import { EverywhereNode, StateNode, type EverywhereData, type StateNodeData } from './StateNode.js';
import { useView } from './use-view.js';
import { ZOOM } from './zoom.js';
import classes from './canvas.module.css';

const nodeTypes = { state: StateNode, everywhere: EverywhereNode };
const edgeTypes = { action: ActionEdge };

const WHOLE = { padding: 0.1, maxZoom: 1 };

interface Props {
  chosen: Place | null;
  /** Places something is wrong with, by name. */
  marks: Marks;
  onConnect: (from: string, to: string) => void;
  onRemove: (place: Place) => void;
  onNewState: (at: readonly [number, number]) => void;
}

/** The workflow as a drawing: states are dragged, lines drawn between them; everything else is in the panel. */
export function Canvas(props: Props) {
  return (
    <ReactFlowProvider>
      <Drawing {...props} />
    </ReactFlowProvider>
  );
}

function Drawing({ chosen, marks, onConnect, onRemove, onNewState }: Props) {
  const t = useDesignerT();
  const { document, edit, choose, say } = useDesign();
  const flow = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const graph = useMemo(() => graphOf(document), [document]);
  const places = useMemo(() => placesOf(document, graph), [document, graph]);
  const chosenAction = chosen?.of === 'action' ? chosen.key : null;
  const [nodes, setNodes, onNodesChange] = useNodesState<StateNodeData | EverywhereData>([]);

  useEffect(() => {
    const leading = graph.everywhere.length > 0 || graph.edges.some(({ source }) => source === EVERYWHERE);
    const drawn: (StateNodeData | EverywhereData)[] = graph.nodes.map((state) => ({
      id: state.key,
      type: 'state',
      position: { x: places[state.key]![0], y: places[state.key]![1] },
      selected: chosen?.of === 'state' && chosen.key === state.key,
      ariaLabel: say(state.name),
      domAttributes: { 'aria-roledescription': t('state') },
      data: { state, mark: marks.get(`state.${state.key}`), chosenAction },
    }));
    if (leading) {
      const [x, y] = cornerAbove(places, graph.everywhere.length);
      drawn.push({
        id: EVERYWHERE,
        type: 'everywhere',
        position: { x, y },
        draggable: false,
        selectable: false,
        focusable: false,
        ariaRole: 'group',
        ariaLabel: t('everyState'),
        domAttributes: { 'aria-roledescription': undefined, 'aria-describedby': undefined },
        data: { actions: graph.everywhere, chosenAction },
      });
    }
    setNodes((before) =>
      drawn.map((node) => {
        const measured = before.find(({ id }) => id === node.id)?.measured;
        return measured ? { ...node, measured } : node;
      }),
    );
  }, [graph, places, chosen, chosenAction, marks, say, t, setNodes]);

  const lines = useMemo(
    () => drawLines(new Map(nodes.map((node) => [node.id, boxOf(node)] as const)), graph.edges),
    [nodes, graph],
  );
  useView(frame, chosen, lines);
  const edges: ActionEdgeData[] = graph.edges.map((edge) => {
    const isChosen = edge.action.key === chosenAction;
    return {
      id: edge.id,
      type: 'action',
      source: edge.source,
      target: edge.target,
      sourceHandle: lines.get(edge.id)?.from ?? 'right',
      targetHandle: lines.get(edge.id)?.to ?? 'left',
      focusable: false,
      // What it is called stands on its label, which is a button.
      domAttributes: { 'aria-hidden': true },
      reconnectable: isChosen && edge.source !== EVERYWHERE ? true : isChosen ? 'target' : false,
      zIndex: isChosen ? 5 : 0,
      markerEnd: {
        type: MarkerType.ArrowClosed,
        width: 18,
        height: 18,
        color: isChosen ? 'var(--sp-accent-solid)' : 'var(--sp-line-strong)',
      },
      data: {
        edge,
        line: lines.get(edge.id),
        chosen: isChosen,
        mark: marks.get(`action.${edge.action.key}`),
      },
    };
  });

  function changed(changes: NodeChange<StateNodeData | EverywhereData>[]) {
    onNodesChange(changes);
    for (const change of changes) {
      if (change.type === 'select' && change.selected) choose({ of: 'state', key: change.id });
      if (change.type !== 'position' || change.dragging !== false || !change.position) continue;
      const { x, y } = change.position;
      const [wasX, wasY] = places[change.id] ?? [x, y];
      if (Math.round(x) !== wasX || Math.round(y) !== wasY)
        edit((all) => placeState(allPlaced(all, places), change.id, [x, y]), `layout.${change.id}`);
    }
  }
  function connected({ source, target }: Connection) {
    if (source !== EVERYWHERE && target !== EVERYWHERE) onConnect(source, target);
  }
  function reconnected(old: Edge, { source, target }: Connection) {
    const { action } = (old as ActionEdgeData).data!.edge;
    edit((all) =>
      reconnect(all, action.key, {
        ...(source !== old.source && { from: [old.source, source] as const }),
        ...(target !== old.target && { to: target }),
      }),
    );
  }
  function keyPressed(event: KeyboardEvent) {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    if (chosen && (chosen.of === 'state' || chosen.of === 'action')) onRemove(chosen);
  }
  function arrangeAll() {
    const found = arrange(graph);
    edit((all) =>
      withValue(
        all,
        ['layout'],
        Object.fromEntries(Object.entries(found).map(([key, at]) => [key, [...at]])),
      ),
    );
    requestAnimationFrame(() => void flow.fitView(WHOLE));
  }

  return (
    <div ref={frame} className={classes.canvas} onKeyDown={keyPressed}>
      <ReactFlow<StateNodeData | EverywhereData, ActionEdgeData>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={changed}
        onConnect={connected}
        onReconnect={reconnected}
        onEdgeClick={(_event, edge) => choose({ of: 'action', key: edge.data!.edge.action.key })}
        onPaneClick={() => choose(null)}
        minZoom={ZOOM.min}
        maxZoom={ZOOM.max}
        connectionRadius={70}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        aria-label={t('canvas')}
        ariaLabelConfig={{
          'node.a11yDescription.default': t('aria.node'),
          'node.a11yDescription.keyboardDisabled': t('aria.node'),
          'node.a11yDescription.ariaLiveMessage': ({ direction }) =>
            t('aria.moved', { direction: t(`aria.${direction as 'left'}`) }),
          'edge.a11yDescription.default': t('aria.edge'),
        }}
      >
        <Background gap={20} size={1.2} color="var(--sp-line)" />
        <Panel position="bottom-left" className={classes.tools}>
          <Step label={t('zoomIn')} onClick={() => void flow.zoomIn()}>
            <IconPlus size={16} stroke={1.7} />
          </Step>
          <Step label={t('zoomOut')} onClick={() => void flow.zoomOut()}>
            <IconMinus size={16} stroke={1.7} />
          </Step>
          <Step label={t('fit')} onClick={() => void flow.fitView(WHOLE)}>
            <IconMaximize size={16} stroke={1.7} />
          </Step>
          <Step label={t('arrange')} onClick={arrangeAll}>
            <IconSchema size={16} stroke={1.7} />
          </Step>
        </Panel>
        <Panel position="top-left">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => onNewState(freeCorner(places))}
          >
            {t('newState')}
          </Button>
        </Panel>
      </ReactFlow>
    </div>
  );
}

/** The places of all states are kept with the first that is moved, so that the others stay where they are seen. */
function allPlaced(document: WorkflowDocument, places: Places): WorkflowDocument {
  return Object.entries(places).reduce((all, [key, at]) => placeState(all, key, at), document);
}

function boxOf(node: Node): Box {
  const { width = NODE_WIDTH, height = heightOf(0) } = node.measured ?? {};
  return { ...node.position, width, height };
}

/** Above the first column, clear of everything below it. */
function cornerAbove(places: Places, actions: number): readonly [number, number] {
  const all = Object.values(places);
  if (all.length === 0) return [0, -160];
  return [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y)) - heightOf(actions) - 70];
}
