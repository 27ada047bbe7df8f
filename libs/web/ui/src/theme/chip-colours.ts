import { css, fromHex, type Oklch } from './oklch.js';
import type { Scheme } from './tokens.js';

export interface ChipColours {
  ground: string;
  line: string;
  text: string;
  dot: string;
}

const grey: Oklch = { l: 0.6, c: 0.01, h: 225 };

/** Readable colours of a chip from any `#rrggbb` an organisation chose: its hue is kept, lightness and strength are ours. */
export function chipColours(hex: string, scheme: Scheme): ChipColours {
  const { ground, line, text, dot } = chipOklch(hex, scheme);
  return { ground: css(ground), line: css(line), text: css(text), dot: css(dot) };
}

/** The same before it is written as CSS. */
export function chipOklch(hex: string, scheme: Scheme): Record<keyof ChipColours, Oklch> {
  const { c, h } = fromHex(hex) ?? grey;
  const at = (l: number, most: number): Oklch => ({ l, c: Math.min(c, most), h });
  return scheme === 'light'
    ? { ground: at(0.958, 0.028), line: at(0.89, 0.05), text: at(0.41, 0.11), dot: at(0.6, 0.16) }
    : { ground: at(0.285, 0.04), line: at(0.37, 0.055), text: at(0.86, 0.09), dot: at(0.74, 0.14) };
}
