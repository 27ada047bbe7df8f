import { labelColourNames, labelOklch } from './label-colours.js';
import { contrast } from './oklch.js';
import { surfaces } from './tokens.js';

describe.each(labelColourNames)('a label in %s', (name) => {
  it.each(['light', 'dark'] as const)('reads in %s', (scheme) => {
    const { text, ground } = labelOklch(name, scheme);
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['light', 'dark'] as const)('is seen where it is chosen in %s', (scheme) => {
    const { solid } = labelOklch(name, scheme);
    expect(contrast(solid, surfaces[scheme].surface)).toBeGreaterThanOrEqual(3);
  });
});
