import type { ContactField } from '@sprawa/workflow';
import type { FieldsOrigin, KeptFields } from './kept-fields.js';
import { planFile } from './plan-file.js';

const field = (key: string): ContactField => ({ key, label: { en: key }, kind: 'text' });
const kept = (
  origin: FieldsOrigin,
  fileHash: string | null,
  fileIgnoredAt: string | null = null,
): KeptFields => ({
  fields: [field('tier')],
  state: {
    ...{ revision: 4, origin, changedBy: null, changedAt: null },
    ...{ fileHash, fileKeys: [], fileIgnoredAt },
  },
});
const SAME = { hash: 'a', fields: [field('tier')] };
const OTHER = { hash: 'b', fields: [field('city')] };
const WRITTEN_OTHERWISE = { hash: 'c', fields: [field('tier')] };
const SINCE = '2026-05-01T10:00:00.000Z';

describe('a file of contact fields, at start', () => {
  it.each([
    ['none was read before', kept('FILE', null), SAME, 'publish'],
    ['it is the same', kept('FILE', 'a'), SAME, 'nothing'],
    ['it says something else', kept('FILE', 'a'), OTHER, 'publish'],
    ['it is the same, and people changed the fields here', kept('SETTINGS', 'a'), SAME, 'nothing'],
    ['it says something else, and people changed the fields here', kept('SETTINGS', 'a'), OTHER, 'ignored'],
    ['it says something else, and an import changed the fields', kept('IMPORT', 'a'), OTHER, 'ignored'],
    ['it still says something else', kept('SETTINGS', 'a', SINCE), OTHER, 'ignored'],
    ['it says what people made of them here', kept('SETTINGS', 'a', SINCE), WRITTEN_OTHERWISE, 'agrees'],
    ['it is again the one of before', kept('SETTINGS', 'a', SINCE), SAME, 'agrees'],
  ])('when %s', (_, before, file, plan) => {
    expect(planFile(before, file)).toBe(plan);
  });
});
