import {
  WorkflowVersions,
  WriteStream,
  compareConfigurations,
  importConfiguration,
  loadConfiguration,
  readConfiguration,
  writeConfiguration,
} from '@sprawa/cases';
import { Clock } from '@sprawa/platform';
import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { ROOT } from '../../src/version.js';
import { customerWrites } from '../../testing/customer-writes.js';
import { startApi, type RunningApi } from '../../testing/start-api.js';

let api: RunningApi;
let elsewhere: TestDatabase;
let empty: DataSource;
beforeAll(async () => {
  api = await startApi();
  elsewhere = await createTestDatabase();
  empty = await new DataSource({ type: 'postgres', url: elsewhere.url }).initialize();
  const manager = await api.agent('manager@test.example');
  const { saveTemplateGroup } = await manager.ask(
    `mutation { saveTemplateGroup(input: { name: "Greetings", shared: true }) { ... on TemplateGroupSaved { group { id } } } }`,
  );
  for (const [name, texts] of Object.entries({
    Thanks: [
      { language: 'en', html: '<p>Thank you, {{contact.name}}</p>' },
      { language: 'pl', html: '<p>Dziękujemy</p>' },
    ],
    Bye: [{ language: 'uk', html: '<p>До побачення</p><p>Команда</p>' }],
  }))
    await manager.ask(
      `mutation ($input: ReplyTemplateInput!) { saveReplyTemplate(input: $input) { __typename } }`,
      { input: { groupId: saveTemplateGroup.group.id, name, texts } },
    );
});
afterAll(async () => {
  await empty.destroy();
  await elsewhere.drop();
  await api.stop();
});

const exported = async (from: DataSource) => writeConfiguration(await loadConfiguration(from));
const bring = (into: DataSource, files: Map<string, string>) =>
  into.transaction((tx) =>
    importConfiguration(
      tx,
      new WriteStream(new WorkflowVersions(into), new Clock()),
      readConfiguration(files),
      {
        contactFields: files.has('contact-fields.yaml'),
      },
    ),
  );

describe('the configuration as files', () => {
  it('is byte for byte the same after it was brought into an empty installation', async () => {
    const files = await exported(api.source);
    expect([...files.keys()].sort()).toEqual([
      ...['contact-fields.yaml', 'groups.yaml', 'reply-templates.yaml', 'roles.yaml'],
      ...['accounting-office', 'repair-with-payment', 'support'].map((key) => `workflows/${key}.yaml`),
    ]);
    expect(files.get('reply-templates.yaml')).toContain('Dziękujemy');
    expect((await bring(empty, files)).length).toBeGreaterThan(files.size);
    expect(Object.fromEntries(await exported(empty))).toEqual(Object.fromEntries(files));
    expect(await bring(empty, files)).toEqual([]);
  });

  it('is exported, compared and imported from a terminal', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sprawa-configuration-'));
    const root = fileURLToPath(ROOT);
    const run = (...args: string[]) =>
      new Promise<{ code: number; told: string }>((resolve) => {
        const program = [
          '--import',
          './tools/testing/typescript.mjs',
          'apps/api/src/commands/config.ts',
          ...args,
        ];
        const env = { ...process.env, DATABASE_URL: elsewhere.url };
        execFile(process.execPath, program, { cwd: root, env }, (error, stdout, stderr) =>
          resolve({ code: Number(error?.code ?? 0), told: stdout + stderr }),
        );
      });
    expect(await run('--export', folder)).toEqual({
      code: 0,
      told: expect.stringMatching(/^Wrote 7 files to /),
    });
    const support = join(folder, 'workflows/support.yaml');
    const text = await readFile(support, 'utf8');
    expect(text).toBe((await exported(empty)).get('workflows/support.yaml'));
    await writeFile(support, text.replace('to: waiting', 'to: wating'));
    expect(await run('--import', folder)).toEqual({
      code: 1,
      told: expect.stringMatching(
        /workflows\/support\.yaml:\d+:\d+ actions\.reply\.to: There is no state "wating"/,
      ),
    });
    await writeFile(support, text.replace('icon: headset', 'icon: bulb'));
    const differs = 'workflows/support.yaml: differs\n  icon: headset → bulb\n';
    expect(await run('--diff', folder)).toEqual({ code: 1, told: differs });
    expect(await run('--import', folder)).toEqual({
      code: 0,
      told: 'Imported:\n  stream support, now version 2\n',
    });
    await rm(folder, { recursive: true });
  }, 240_000);

  it('changes nothing where it came from, and shows nothing that differs', async () => {
    const files = await exported(api.source);
    expect(compareConfigurations(await loadConfiguration(api.source), readConfiguration(files))).toEqual([]);
    expect(await bring(api.source, files)).toEqual([]);
    const [{ n }] = (await api.source.query(`SELECT count(*)::int AS n FROM workflow_version`)) as [
      { n: number },
    ];
    expect(n).toBe(3);
  });

  it('shows what differs before it is brought in, and not after', async () => {
    const files = await exported(api.source);
    files.set(
      'workflows/support.yaml',
      files.get('workflows/support.yaml')!.replace('icon: headset', 'icon: bulb'),
    );
    files.set('roles.yaml', files.get('roles.yaml')!.replace('Kierownik', 'Szef'));
    const differs = async () =>
      compareConfigurations(await loadConfiguration(api.source), readConfiguration(files));
    expect(await differs()).toEqual(
      expect.arrayContaining([
        'workflows/support.yaml: differs',
        '  icon: headset → bulb',
        'roles.yaml: differs',
      ]),
    );
    expect(await bring(api.source, files)).toEqual(['role manager', 'stream support, now version 2']);
    expect(await differs()).toEqual([]);
    expect(
      await api.source.query(
        `SELECT author_kind, action, subject_name, changes FROM audit_entry WHERE author_kind = 'operator' ORDER BY seq`,
      ),
    ).toMatchObject([
      {
        ...{ action: 'role.changed', subject_name: 'Manager' },
        changes: [{ field: 'names.pl', from: 'Kierownik', to: 'Szef' }],
      },
      { action: 'workflow.published', subject_name: 'Customer support' },
    ]);
    expect(
      await api.source.query(
        `SELECT origin FROM workflow_version v JOIN stream s ON s.id = v.stream_id WHERE s.key = 'support' ORDER BY number`,
      ),
    ).toEqual([{ origin: 'FILE' }, { origin: 'IMPORT' }]);
  });

  it.each<[string, string, string, string, RegExp]>([
    [
      'a right there is not',
      'roles.yaml',
      'case.read',
      'case.raed',
      /^ {2}roles\.yaml:\d+:\d+ roles\.administrator\.rights\.\d+: "case\.raed" is none of/m,
    ],
    [
      'a state there is not',
      'workflows/support.yaml',
      'to: waiting',
      'to: wating',
      /workflows\/support\.yaml:\d+:\d+ actions\.reply\.to: There is no state "wating"/,
    ],
    [
      'a variable there is not',
      'reply-templates.yaml',
      'contact.name',
      'contact.nam',
      /reply-templates\.yaml:\d+:\d+ groups\.0\.templates\.1\.texts\.en: Unknown variable/,
    ],
    ['no YAML', 'groups.yaml', 'groups:', 'groups: [', /groups\.yaml:\d+:\d+ /],
  ])('is refused whole with file, line and reason for %s', async (_, name, from, to, message) => {
    const files = await exported(api.source);
    files.set(name, files.get(name)!.replace(from, to));
    files.set('roles.yaml', files.get('roles.yaml')!.replace('Administrator', 'Chief'));
    await expect(bring(api.source, files)).rejects.toThrow();
    expect(() => readConfiguration(files)).toThrow(message);
    expect((await exported(api.source)).get('roles.yaml')).not.toContain('Chief');
  });

  it('is refused where cases stand in a state that would go', async () => {
    await customerWrites(api);
    const files = await exported(api.source);
    const text = files.get('workflows/support.yaml')!;
    files.set(
      'workflows/support.yaml',
      text.replace(/\bnew\b(?=:|,| ?\])/g, 'fresh').replace(/(to|from): new$/gm, '$1: fresh'),
    );
    await expect(bring(api.source, files)).rejects.toThrow(
      /support\.yaml: cases stand in states that are not in the file: new \(1\)/,
    );
  });
});
