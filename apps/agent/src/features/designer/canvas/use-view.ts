import { useNodesInitialized, useReactFlow } from '@xyflow/react';
import { useEffect, useRef, type RefObject } from 'react';
import type { Place } from '../document/place.js';
import type { Line } from './draw-lines.js';
import { ZOOM } from './zoom.js';

const MARGIN = 32;

/**
 * What of the drawing is in view: all of it where it can be read, else its beginning; and what was chosen elsewhere, in
 * the list or among the problems.
 */
export function useView(
  frame: RefObject<HTMLDivElement | null>,
  chosen: Place | null,
  lines: ReadonlyMap<string, Line>,
): void {
  const flow = useReactFlow();
  const drawn = useNodesInitialized();
  const begun = useRef(false);
  const chosenName = chosen && 'key' in chosen ? `${chosen.of}.${chosen.key}` : null;
  const now = useRef(lines);
  useEffect(() => {
    now.current = lines;
  });

  useEffect(() => {
    const { current } = frame;
    if (!drawn || begun.current || !current) return;
    begun.current = true;
    const { width, height } = current.getBoundingClientRect();
    const bounds = flow.getNodesBounds(flow.getNodes());
    const fits = Math.min((width - 2 * MARGIN) / bounds.width, (height - 2 * MARGIN) / bounds.height);
    const zoom = Math.max(ZOOM.readable, Math.min(1, fits));
    const along = (size: number, start: number, length: number) =>
      length * zoom < size - MARGIN ? (size - length * zoom) / 2 - start * zoom : MARGIN - start * zoom;
    void flow.setViewport({
      x: along(width, bounds.x, bounds.width),
      y: along(height, bounds.y, bounds.height),
      zoom,
    });
  }, [drawn, flow, frame]);

  useEffect(() => {
    if (!drawn || !chosenName || frame.current?.contains(document.activeElement)) return;
    const at = chosenName.startsWith('state.')
      ? middleOf(flow.getNodes().find(({ id }) => `state.${id}` === chosenName))
      : [...now.current].find(([id]) => `action.${id.slice(0, id.lastIndexOf(':'))}` === chosenName)?.[1];
    if (at) void flow.setCenter(at.x, at.y, { zoom: Math.max(ZOOM.readable, flow.getZoom()) });
  }, [drawn, chosenName, flow, frame]);
}

function middleOf(
  node: { position: { x: number; y: number }; measured?: { width?: number; height?: number } } | undefined,
): { x: number; y: number } | undefined {
  if (!node) return undefined;
  const { width = 0, height = 0 } = node.measured ?? {};
  return { x: node.position.x + width / 2, y: node.position.y + height / 2 };
}
