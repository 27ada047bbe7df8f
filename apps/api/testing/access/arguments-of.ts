import type { Target, World } from './world.js';

/** What an operation is called with; several where it has several ways through. Some ask about no case at all. */
export type ArgumentsOf =
  | { aboutCases: true; of(target: Target): object | object[] }
  | { aboutCases: false; of(world: World): object };
type Fields<Root> = Exclude<keyof Root, '__typename'>;
/** Every operation of a root type: a new one does not compile before it has its arguments. */
export type Operations<Root> = Record<Fields<Root>, ArgumentsOf>;

export const about = (of: (target: Target) => object | object[]): ArgumentsOf => ({ aboutCases: true, of });
export const once = (of: (world: World) => object): ArgumentsOf => ({ aboutCases: false, of });
export const none = once(() => ({}));
export const NOBODYS = '019a0000-0000-7000-8000-000000000000';
