import type { Comparison } from './measure.js';

export interface Run {
  cases: number;
  comparisons: Comparison[];
  /** Bytes of the program and of PostgreSQL's processes, without its shared cache. */
  memory: number;
}

const ms = (value: number) => `${value.toFixed(2)} ms`;

/** Tables in Markdown: each size beside hand-written statements, then the growth from the first size to the last. */
export function report(runs: readonly Run[]): string {
  const tables = runs.map((run) => [
    `### ${run.cases.toLocaleString('en')} cases`,
    '',
    '| operation | CPU | by hand | ratio | requests/s | by hand | p95 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...run.comparisons.map(
      ({ operation, ours, raw }) =>
        `| ${operation.name} | ${ms(ours.cpu)} | ${ms(raw.cpu)} | ${(raw.cpu / ours.cpu).toFixed(2)} | ${ours.perSecond.toFixed(0)} | ${raw.perSecond.toFixed(0)} | ${ms(ours.p95)} |`,
    ),
    '',
    `Memory under load, without PostgreSQL's cache: ${Math.round(run.memory / 1024 / 1024)} MB.`,
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
