import { chipColours, chipOklch } from './chip-colours.js';
import { contrast } from './oklch.js';

describe('a chip coloured by the organisation', () => {
  const hexes = [
    '#ffffff',
    '#000000',
    '#ffff00',
    '#00ff00',
    '#0000ff',
    '#ff0000',
    '#ff00ff',
    '#00ffff',
    '#888888',
    '#f5e6c8',
    '#2b1d0e',
  ];

  it.each(hexes)('reads in both schemes from %s', (hex) => {
    for (const scheme of ['light', 'dark'] as const) {
      const { text, ground } = chipOklch(hex, scheme);
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is grey when the colour is none', () => {
    expect(chipColours('red;background:url(x)', 'light').text).toMatch(/^oklch\([\d.]+ 0\.01 225\)$/);
  });
});
