import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sprawa-new-library-'));
  mkdirSync(join(folder, 'tools'));
  for (const file of ['tools/new-library.mjs', 'tsconfig.json', 'eslint.config.js'])
    cpSync(join(root, file), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const scaffold = (...args: string[]) =>
  spawnSync(process.execPath, ['tools/new-library.mjs', ...args], { cwd: folder, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('npm run new-library', () => {
  it('makes a library with a rule and its test, known to builds and boundaries', () => {
    expect(scaffold('timesheets', '--after', 'platform,cases').status).toBe(0);
    expect(JSON.parse(read('libs/timesheets/package.json'))).toMatchObject({
      name: '@sprawa/timesheets',
      nx: { tags: ['layer:timesheets'] },
      dependencies: { '@sprawa/cases': '*' },
    });
    expect(JSON.parse(read('tsconfig.json')).references).toContainEqual({ path: 'libs/timesheets' });
    expect(read('eslint.config.js')).toMatch(/'cases',\s*'timesheets',\s*'channels'/);
    const test = read('libs/timesheets/src/domain/timesheet-name.test.ts');
    const rule = read('libs/timesheets/src/domain/timesheet-name.ts');
    expect(test).toContain("describe('the name of a timesheet'");
    expect(rule).toContain('export function timesheetName');
  });

  it.each([[['Time Sheets']], [['']], [['1x']]])('refuses a name that is none: %j', (args) => {
    expect(scaffold(...args).status).toBe(2);
  });

  it('does not write over a library', () => {
    scaffold('timesheets');
    expect(scaffold('timesheets').status).toBe(2);
  });

  it('can be run as the README says', () => {
    expect(
      execFileSync(process.execPath, ['tools/new-library.mjs', 'surveys'], { cwd: folder, encoding: 'utf8' }),
    ).toContain('libs/surveys is there');
  });
});
