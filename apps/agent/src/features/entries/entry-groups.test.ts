import { toggled } from './entry-groups.js';

describe('kinds of entries that are shown', () => {
  it('are added and taken away, in their order', () => {
    expect(toggled([], 'NOTES')).toEqual(['NOTES']);
    expect(toggled(['NOTES'], 'MESSAGES')).toEqual(['MESSAGES', 'NOTES']);
    expect(toggled(['MESSAGES', 'NOTES'], 'NOTES')).toEqual(['MESSAGES']);
  });
  it('are everything when none is chosen, or all', () => {
    expect(toggled(['NOTES'], 'NOTES')).toEqual([]);
    expect(toggled(['MESSAGES', 'NOTES', 'CALLS', 'APPROVALS'], 'CHANGES')).toEqual([]);
  });
});
