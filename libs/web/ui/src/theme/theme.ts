import {
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core';
import { componentLook } from './component-look.js';
import { aliases } from './css-variables.js';
import { css, type Oklch } from './oklch.js';
import { darks, greys, ramp, tones } from './tokens.js';

/** `dense` is for people who work in it all day (14 px), `roomy` for people who come by (16 px). */
export type Density = 'dense' | 'roomy';

const tuple = (colours: Oklch[]) => colours.map(css) as unknown as MantineColorsTuple;

const colors = {
  ...Object.fromEntries(tones.map((tone) => [tone, tuple(ramp(tone))])),
  ...Object.fromEntries(Object.entries(aliases).map(([name, tone]) => [name, tuple(ramp(tone))])),
  gray: tuple(greys),
  dark: tuple(darks),
};

/** Words on a filled ground follow the scheme: white on the dark fills of light, ink on the light fills of dark. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colours, color: 'var(--sp-accent-on-solid)' } : colours;
};

const fontFamily = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

const type: Record<
  Density,
  { sizes: Record<'xs' | 'sm' | 'md' | 'lg' | 'xl', string>; h1: string; h2: string }
> = {
  dense: {
    sizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
    h1: '1.25rem',
    h2: '1rem',
  },
  roomy: {
    sizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.5rem' },
    h1: '1.5rem',
    h2: '1.125rem',
  },
};

export function createSprawaTheme(density: Density): MantineThemeOverride {
  const { sizes, h1, h2 } = type[density];
  return createTheme({
    colors,
    primaryColor: 'accent',
    primaryShade: { light: 7, dark: 4 },
    variantColorResolver,
    fontFamily,
    fontSizes: sizes,
    lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.35' },
    headings: {
      fontFamily,
      fontWeight: '600',
      textWrap: 'balance',
      sizes: {
        h1: { fontSize: h1, lineHeight: '1.3' },
        h2: { fontSize: h2, lineHeight: '1.4' },
        h3: { fontSize: sizes.md, lineHeight: '1.45' },
      },
    },
    spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
    radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '999px' },
    defaultRadius: 'sm',
    shadows: {
      xs: 'none',
      sm: 'none',
      md: 'var(--sp-shadow)',
      lg: 'var(--sp-shadow)',
      xl: 'var(--sp-shadow)',
    },
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: componentLook(density),
  });
}
