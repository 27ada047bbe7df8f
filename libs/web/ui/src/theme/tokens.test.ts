import { contrast } from './oklch.js';
import { surfaces, toneColours, tones, type Scheme } from './tokens.js';

const schemes: Scheme[] = ['light', 'dark'];

describe.each(schemes)('the %s scheme', (scheme) => {
  const { ground, surface, sunken, hover, text, textSoft, textFaint, lineStrong } = surfaces[scheme];

  it.each([
    ['text', text],
    ['soft text', textSoft],
    ['faint text', textFaint],
  ])('reads %s on every ground', (_name, colour) => {
    for (const under of [ground, surface, sunken, hover])
      expect(contrast(colour, under)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows the edge of an input', () => {
    for (const under of [ground, surface]) expect(contrast(lineStrong, under)).toBeGreaterThanOrEqual(3);
  });

  it.each(tones)('reads %s on its tint, on the grounds, and on its solid fill', (tone) => {
    const colours = toneColours(tone, scheme);
    for (const under of [colours.soft, ground, surface, sunken])
      expect(contrast(colours.text, under)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.onSolid, colours.solid)).toBeGreaterThanOrEqual(4.5);
    for (const words of [text, textSoft, textFaint])
      expect(contrast(words, colours.soft)).toBeGreaterThanOrEqual(4.5);
  });
});
