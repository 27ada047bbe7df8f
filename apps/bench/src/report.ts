import type { Comparison } from './measure.js';

export interface Run {
  cases: number;
  comparisons: Comparison[];
  /** Most bytes at the end of any operation; of PostgreSQL's processes without the cache they share. */
  memory: { program: number; postgres: number };
}

const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
const ms = (value: number) => `${value.toFixed(2)} ms`;

/** Tables in Markdown: each size beside hand-written statements, then the growth from the first size to the last. */
export function report(runs: readonly Run[]): string {
  const tables = runs.map((run) => [
    `### ${run.cases.toLocaleString('en')} cases`,
    '',
    '| operation | CPU | of it PostgreSQL | by hand | of it PostgreSQL | ratio | requests/s | by hand | p95 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...run.comparisons.map(
      ({ operation, ours, raw }) =>
        `| ${operation.name} | ${ms(ours.cpu)} | ${ms(ours.database)} | ${ms(raw.cpu)} | ${ms(raw.database)} | ${(raw.cpu / ours.cpu).toFixed(2)} | ${ours.perSecond.toFixed(0)} | ${raw.perSecond.toFixed(0)} | ${ms(ours.p95)} |`,
    ),
    '',
    `Memory under load: the program ${mb(run.memory.program)}, PostgreSQL's processes without their shared cache ${mb(run.memory.postgres)}.`,
    '',
  ]);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || first === last) return tables.flat().join('\n');
  const growth = [
    `### Growth from ${first.cases.toLocaleString('en')} to ${last.cases.toLocaleString('en')}`,
    '',
    '| operation | ours | by hand |',
    '| --- | --- | --- |',
    ...last.comparisons.map((after, at) => {
      const before = first.comparisons[at]!;
      return `| ${after.operation.name} | × ${(after.ours.cpu / before.ours.cpu).toFixed(2)} | × ${(after.raw.cpu / before.raw.cpu).toFixed(2)} |`;
    }),
    '',
  ];
  return [...tables.flat(), ...growth].join('\n');
}
