import { readTraceParent, writeTraceParent } from './trace-parent.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('a traceparent', () => {
  it.each(['00', '01'])('is read and written alike, flags %s', (flags) => {
    const text = `00-${TRACE}-${SPAN}-${flags}`;
    expect(writeTraceParent(readTraceParent(text)!)).toBe(text);
  });

  it.each([
    undefined,
    ['00-…', '00-…'],
    '',
    `01-${TRACE}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE}-${SPAN}`,
    `00-${TRACE}-${SPAN}-01; DROP`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  ])('that is none is as if it had not come: %p', (given) => {
    expect(readTraceParent(given)).toBeNull();
  });
});
