import { useStore } from '@xyflow/react';

export const ZOOM = { min: 0.2, readable: 0.8, max: 1.5 } as const;

/** Below this, names are too small to be read or hit: they stand there as on a map, and are no buttons. */
export const useReadable = (): boolean => useStore(({ transform }) => transform[2] > ZOOM.readable - 0.01);
