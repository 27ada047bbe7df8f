import { useLocalStorage } from '@mantine/hooks';

/** Remembered in this browser, known at the first paint. */
function preference<T>(key: string, defaultValue: T) {
  return () =>
    useLocalStorage<T>({ key: `sprawa.agent.${key}`, defaultValue, getInitialValueInEffect: false });
}

export type RowDensity = 'dense' | 'comfortable';

export const useRowDensity = preference<RowDensity>('density', 'dense');
export const usePanelFolded = preference('panel-folded', false);
export const useDetailsShown = preference('details-shown', true);
/** The fields of a case's header are shown on as many lines as they need. */
export const useHeaderUnfolded = preference('header-unfolded', false);
/** Sections of the context panel that are folded, by their names. */
export const useFoldedSections = preference<string[]>('folded-sections', []);
