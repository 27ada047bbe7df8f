import { caseTag } from './case-tag.js';

describe('the subject of a mail from a case', () => {
  it.each([
    ['Printer on fire', 'Printer on fire [#10001]'],
    ['Your case #10001 was closed', 'Your case #10001 was closed'],
    ['', '[#10001]'],
  ])('%j becomes %j', (subject, tagged) => {
    expect(caseTag(subject, '10001')).toBe(tagged);
  });

  it('keeps its number however long it is', () => {
    expect(caseTag('x'.repeat(500), '10001')).toHaveLength(300);
    expect(caseTag('x'.repeat(500), '10001')).toMatch(/\[#10001\]$/);
  });
});
