import type { Oklch } from './oklch.js';

export type Scheme = 'light' | 'dark';

/** What a coloured thing means; `internal` marks what a customer never sees. */
export const tones = ['accent', 'info', 'good', 'warn', 'bad', 'internal', 'neutral'] as const;
export type Tone = (typeof tones)[number];

const hues: Record<Tone, { h: number; c: number }> = {
  accent: { h: 212, c: 1 },
  info: { h: 255, c: 1.25 },
  good: { h: 155, c: 1.1 },
  warn: { h: 62, c: 1.15 },
  bad: { h: 25, c: 1.55 },
  internal: { h: 88, c: 1.05 },
  neutral: { h: 225, c: 0.12 },
};

/** The tint every grey carries, so that greys belong to the accent. */
const tint = 225;

const lightness = [0.977, 0.945, 0.89, 0.82, 0.73, 0.64, 0.545, 0.47, 0.405, 0.335];
const chroma = [0.012, 0.028, 0.05, 0.075, 0.098, 0.105, 0.1, 0.09, 0.077, 0.063];

/** Ten shades from light to dark, the shape the component kit wants. */
export function ramp(tone: Tone): Oklch[] {
  const { h, c } = hues[tone];
  return lightness.map((l, shade) => ({ l, c: chroma[shade]! * c, h }));
}

const grey = (l: number, c: number): Oklch => ({ l, c, h: tint });

/** Light greys, lightest first. */
export const greys: Oklch[] = [0.982, 0.965, 0.93, 0.885, 0.82, 0.7, 0.545, 0.44, 0.34, 0.26].map(
  (l, shade) => grey(l, 0.003 + shade * 0.0014),
);

/** Dark surfaces and the text on them, lightest first. */
export const darks: Oklch[] = [0.93, 0.84, 0.745, 0.6, 0.42, 0.345, 0.275, 0.215, 0.185, 0.155].map((l) =>
  grey(l, 0.012),
);

/** Grounds, lines and text; each text token reads at 4.5:1 or better on each ground of its scheme (theme/tokens.test.ts). */
export const surfaces: Record<
  Scheme,
  Record<
    'ground' | 'surface' | 'sunken' | 'hover' | 'line' | 'lineStrong' | 'text' | 'textSoft' | 'textFaint',
    Oklch
  >
> = {
  light: {
    ground: grey(0.984, 0.003),
    surface: grey(1, 0),
    sunken: grey(0.965, 0.005),
    hover: grey(0.955, 0.006),
    line: grey(0.91, 0.007),
    lineStrong: grey(0.64, 0.014),
    text: grey(0.235, 0.018),
    textSoft: grey(0.42, 0.018),
    textFaint: grey(0.505, 0.016),
  },
  dark: {
    ground: grey(0.2, 0.01),
    surface: grey(0.237, 0.011),
    sunken: grey(0.178, 0.01),
    hover: grey(0.275, 0.012),
    line: grey(0.328, 0.013),
    lineStrong: grey(0.55, 0.016),
    text: grey(0.935, 0.006),
    textSoft: grey(0.79, 0.01),
    textFaint: grey(0.69, 0.012),
  },
};

/** The four roles a tone plays: a tinted ground, its edge, text upon ground or tint, a solid fill under white or dark words. */
export interface ToneColours {
  soft: Oklch;
  line: Oklch;
  text: Oklch;
  solid: Oklch;
  onSolid: Oklch;
}

const white = grey(1, 0);
const ink = grey(0.17, 0.02);

export function toneColours(tone: Tone, scheme: Scheme): ToneColours {
  const { h, c } = hues[tone];
  const of = (l: number, amount: number): Oklch => ({ l, c: amount * c, h });
  return scheme === 'light'
    ? {
        soft: of(0.955, 0.024),
        line: of(0.86, 0.055),
        text: of(0.43, 0.088),
        solid: of(0.475, 0.092),
        onSolid: white,
      }
    : {
        soft: of(0.285, 0.034),
        line: of(0.4, 0.052),
        text: of(0.83, 0.085),
        solid: of(0.71, 0.098),
        onSolid: ink,
      };
}
