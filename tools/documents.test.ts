import { readContactFields, readWorkflowFile } from '@sprawa/workflow';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const inFolder = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...inFolder('docs')];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

describe('the documents', () => {
  it.each(pages)('%s leads only to what is there', (page) => {
    const links = [...read(page).matchAll(/(?:\]\(|src=")(?!https?:|#)([^)#\s"]+)/g)].map(
      ([, target]) => target!,
    );
    const dead = links.filter((target) => !existsSync(join(root, dirname(page), target)));
    expect(dead).toEqual([]);
  });

  it('show every picture there is', () => {
    const shown = new Set(
      pages.flatMap((page) =>
        [...read(page).matchAll(/(?:\]\(|src=")([^)#\s"]+\.(?:png|webp))/g)].map(([, target]) =>
          join(dirname(page), target!),
        ),
      ),
    );
    const pictures = readdirSync(join(root, 'docs/images'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:png|webp)$/.test(name))
      .map((name) => join('docs/images', name));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
  });

  it('prove features by tests that are there', () => {
    const named = [...read('docs/features.md').matchAll(/`((?:apps|libs|migrations|tools)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('give each requirement one line', () => {
    const ids = [...read('docs/features.md').matchAll(/^\| ([A-Z]{1,2}-\d+) /gm)].map(([, id]) => id!);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.length).toBeGreaterThan(0);
  });

  it('tell the order of the layers that lint enforces', () => {
    const enforced = [
      ...(/const layers = \[([^\]]*)\]/.exec(read('eslint.config.js'))?.[1] ?? '').matchAll(/'([^']+)'/g),
    ].map(([, layer]) => layer!);
    expect(enforced.length).toBeGreaterThan(1);
    expect(read('docs/architecture.md')).toContain(`\n${enforced.join(' → ')} → apps\n`);
  });

  it('show a workflow file without a mistake', () => {
    const example = /```yaml\n([\s\S]+?)```/.exec(read('docs/workflows.md'))![1]!;
    const result = readWorkflowFile(example, relative(root, 'docs/workflows.md'));
    expect(result).toMatchObject({ file: { key: 'wishes' }, weaknesses: [] });
  });

  it('show a file of contact fields without a mistake', () => {
    const section = read('docs/workflows.md').split('## Fields of contacts\n')[1]!;
    const example = /```yaml\n([\s\S]+?)```/.exec(section)![1]!;
    expect(readContactFields(example, 'docs/workflows.md')).toMatchObject({
      fields: [{ key: 'preferred-way' }, { key: 'customer-since' }],
    });
  });
});
