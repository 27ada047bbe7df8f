import { planFaults, type PlanNode } from './plan-faults.js';

const BOUNDS = { removed: 100, pages: 50 };
const scan = (more: Partial<PlanNode> = {}): PlanNode => ({
  'Node Type': 'Index Scan',
  'Relation Name': 'cases',
  'Actual Rows': 50,
  'Actual Loops': 1,
  ...more,
});

describe('a plan', () => {
  it.each<[string, PlanNode, string[]]>([
    ['by an index', scan(), []],
    ['of a growing table read whole', scan({ 'Node Type': 'Seq Scan' }), ['reads all of cases']],
    ['of a small table read whole', scan({ 'Node Type': 'Seq Scan', 'Relation Name': 'agent' }), []],
    ['of a branch never entered', scan({ 'Node Type': 'Seq Scan', 'Actual Loops': 0 }), []],
    [
      'that was only made, not done',
      { 'Node Type': 'Seq Scan', 'Relation Name': 'message' },
      ['reads all of message'],
    ],
    [
      'with the fault below',
      { 'Node Type': 'Limit', Plans: [scan({ 'Node Type': 'Seq Scan' })] },
      ['reads all of cases'],
    ],
    ['that throws away twenty rows for one', scan({ 'Rows Removed by Filter': 1_100 }), []],
    ['that throws away more', scan({ 'Rows Removed by Filter': 1_101 }), ['throws 1101 rows away for 50']],
    [
      'that throws a few away many times',
      scan({ 'Actual Rows': 0, 'Actual Loops': 30, 'Rows Removed by Index Recheck': 4 }),
      ['throws 120 rows away for 0'],
    ],
    [
      'that touches many pages',
      scan({ 'Shared Hit Blocks': 30, 'Shared Read Blocks': 21 }),
      ['touches 51 pages for 50 rows'],
    ],
  ])('%s', (_what, plan, faults) => expect(planFaults(plan, BOUNDS)).toEqual(faults));

  it('may read whole what was reviewed', () =>
    expect(planFaults(scan({ 'Node Type': 'Seq Scan' }), { ...BOUNDS, whole: ['cases'] })).toEqual([]));
});
