import { lazy, type ComponentType } from 'react';
import { withViewWords } from '../../messages/views.js';

/** A part of views that is fetched when it is first shown, with its words. */
function part<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await withViewWords(load()) }));
}

export const ViewsSection = part(async () => (await import('./ViewsSection.js')).ViewsSection);
export const TableView = part(async () => (await import('./TableView.js')).TableView);
export const CardsView = part(async () => (await import('./CardsView.js')).CardsView);
