import type { CaseSearch } from '../../data/case-search.js';

export function ExportModal(_props: { search: CaseSearch; onClose: () => void }) {
  return null;
}
