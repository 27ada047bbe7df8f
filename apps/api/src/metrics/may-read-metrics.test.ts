import { mayReadMetrics } from './may-read-metrics.js';

const TOKEN = 'a token of some length';

describe('who may read the metrics', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.0.0.7', false],
    ['::ffff:10.0.0.7', false],
    ['2001:db8::1', false],
    ['not an address', false],
  ])('without a token: %s? %s', (address, may) => {
    expect(mayReadMetrics({ address }, undefined)).toBe(may);
  });

  it.each([
    [`Bearer ${TOKEN.replace(/ /g, '-')}`, true],
    [`bearer ${TOKEN.replace(/ /g, '-')} `, true],
    ['Bearer another', false],
    ['Bearer ', false],
    [TOKEN, false],
    [undefined, false],
  ])('with a token, from this machine as well: %s? %s', (authorization, may) => {
    expect(mayReadMetrics({ address: '127.0.0.1', authorization }, TOKEN.replace(/ /g, '-'))).toBe(may);
  });
});
