import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { palette } from './en/palette.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/palette.js')).palette,
  pl: async () => (await import('./pl/palette.js')).palette,
  uk: async () => (await import('./uk/palette.js')).palette,
  ru: async () => (await import('./ru/palette.js')).palette,
};

/** What the palette says: fetched when it first opens. */
export const learnPalette = (): Promise<void> => learn(i18n, 'palette', catalogues);

export const usePaletteT = messagesOf<typeof palette>('palette');
