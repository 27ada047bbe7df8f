import type { ChipColours } from './chip-colours.js';
import { css, type Oklch } from './oklch.js';
import type { Scheme } from './tokens.js';

/** The twelve colours of labels: the hue of each, and how strong it may be beside the others. */
const labelHues = {
  RED: { h: 22, c: 1 },
  ORANGE: { h: 48, c: 1 },
  AMBER: { h: 78, c: 0.95 },
  LIME: { h: 118, c: 0.95 },
  GREEN: { h: 150, c: 0.95 },
  TEAL: { h: 182, c: 0.85 },
  CYAN: { h: 212, c: 0.9 },
  BLUE: { h: 245, c: 1 },
  INDIGO: { h: 275, c: 1.05 },
  VIOLET: { h: 302, c: 1.05 },
  PINK: { h: 350, c: 1 },
  SLATE: { h: 245, c: 0.2 },
} as const;

export type LabelColour = keyof typeof labelHues;
export const labelColourNames = Object.keys(labelHues) as LabelColour[];

export type LabelColours = Omit<ChipColours, 'dot'> & { solid: string };

/** Colours of a label; whatever the hue, its words read at 4.5:1 on its own ground (theme/label-colours.test.ts). */
export function labelColours(name: LabelColour, scheme: Scheme): LabelColours {
  const { ground, line, text, solid } = labelOklch(name, scheme);
  return { ground: css(ground), line: css(line), text: css(text), solid: css(solid) };
}

/** The same before it is written as CSS. */
export function labelOklch(name: LabelColour, scheme: Scheme): Record<keyof LabelColours, Oklch> {
  const { h, c } = labelHues[name];
  const at = (l: number, most: number): Oklch => ({ l, c: most * c, h });
  return scheme === 'light'
    ? { ground: at(0.945, 0.042), line: at(0.87, 0.07), text: at(0.4, 0.115), solid: at(0.62, 0.16) }
    : { ground: at(0.31, 0.055), line: at(0.42, 0.075), text: at(0.89, 0.07), solid: at(0.72, 0.14) };
}
