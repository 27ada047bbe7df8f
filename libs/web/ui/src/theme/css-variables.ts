import type { CSSVariablesResolver } from '@mantine/core';
import { css } from './oklch.js';
import { surfaces, toneColours, tones, type Scheme, type Tone } from './tokens.js';

/** Names of the component kit's that mean one of our tones. */
export const aliases: Record<string, Tone> = {
  red: 'bad',
  pink: 'bad',
  green: 'good',
  teal: 'good',
  lime: 'good',
  yellow: 'warn',
  orange: 'warn',
  blue: 'info',
  cyan: 'info',
  indigo: 'accent',
  gray: 'neutral',
  dark: 'neutral',
};

/**
 * Every token as a CSS variable. Ours are `--sp-<surface>` (`--sp-ground`, `--sp-line`, `--sp-text-soft` …) and
 * `--sp-<tone>-soft|line|text|solid|on-solid`; the component kit's own are pointed at them.
 */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--sp-fast': '140ms', '--sp-radius': '8px', '--sp-radius-small': '6px' },
  light: schemeVariables('light'),
  dark: schemeVariables('dark'),
});

function schemeVariables(scheme: Scheme): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, colour] of Object.entries(surfaces[scheme]))
    variables[`--sp-${dashed(name)}`] = css(colour);
  for (const tone of tones) {
    for (const [role, colour] of Object.entries(toneColours(tone, scheme)))
      variables[`--sp-${tone}-${dashed(role)}`] = css(colour);
    Object.assign(variables, kitColour(tone, tone));
  }
  for (const [name, tone] of Object.entries(aliases)) Object.assign(variables, kitColour(name, tone));
  variables['--sp-shadow'] =
    scheme === 'light'
      ? '0 8px 28px oklch(0.3 0.02 225 / 0.14), 0 1px 3px oklch(0.3 0.02 225 / 0.1)'
      : '0 10px 32px oklch(0 0 0 / 0.5)';
  // A field to write in lies a step below its ground in the dark, and is the lightest thing in the light.
  variables['--sp-field'] = scheme === 'light' ? 'var(--sp-surface)' : 'var(--sp-sunken)';
  return { ...variables, ...kitSurfaces };
}

function kitColour(name: string, tone: Tone): Record<string, string> {
  const kit = `--mantine-color-${name}`;
  const ours = `--sp-${tone}`;
  return {
    [`${kit}-text`]: `var(${ours}-text)`,
    [`${kit}-filled`]: `var(${ours}-solid)`,
    [`${kit}-filled-hover`]: `color-mix(in oklab, var(${ours}-solid) 88%, var(--sp-text))`,
    [`${kit}-light`]: `var(${ours}-soft)`,
    [`${kit}-light-hover`]: `color-mix(in oklab, var(${ours}-soft) 70%, var(${ours}-line))`,
    [`${kit}-light-color`]: `var(${ours}-text)`,
    [`${kit}-outline`]: `var(${ours}-text)`,
    [`${kit}-outline-hover`]: `var(${ours}-soft)`,
  };
}

const kitSurfaces: Record<string, string> = {
  '--mantine-color-body': 'var(--sp-surface)',
  '--mantine-color-text': 'var(--sp-text)',
  '--mantine-color-bright': 'var(--sp-text)',
  '--mantine-color-dimmed': 'var(--sp-text-faint)',
  '--mantine-color-placeholder': 'var(--sp-text-faint)',
  '--mantine-color-anchor': 'var(--sp-accent-text)',
  '--mantine-color-error': 'var(--sp-bad-text)',
  '--mantine-color-success': 'var(--sp-good-text)',
  '--mantine-color-default': 'var(--sp-surface)',
  '--mantine-color-default-hover': 'var(--sp-hover)',
  '--mantine-color-default-color': 'var(--sp-text)',
  '--mantine-color-default-border': 'var(--sp-line)',
  '--mantine-color-disabled': 'var(--sp-sunken)',
  '--mantine-color-disabled-color': 'var(--sp-text-faint)',
  '--mantine-color-disabled-border': 'var(--sp-line)',
  '--mantine-primary-color-contrast': 'var(--sp-accent-on-solid)',
};

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
