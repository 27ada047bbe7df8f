import type { Target, World } from './world.js';

/** What an operation is called with; several where it has several ways through. Some ask about no case at all. */
export type ArgumentsOf =
  | { aboutCases: true; of(target: Target): object | object[] }
  | { aboutCases: false; of(world: World): object };

export const about = (of: (target: Target) => object | object[]): ArgumentsOf => ({ aboutCases: true, of });
export const once = (of: (world: World) => object): ArgumentsOf => ({ aboutCases: false, of });
export const none = once(() => ({}));
