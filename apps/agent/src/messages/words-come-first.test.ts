import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Words that come with some code only, by the name its loader and its hook bear; and those that come with them. */
const parts: Record<string, readonly string[]> = {
  Aside: ['Aside'],
  Conversation: ['Conversation'],
  Entrance: ['Entrance'],
  Writing: ['Writing', 'Conversation'],
};

interface Import {
  of: string;
  /** Parts whose words are fetched with it. */
  brings: readonly string[];
}

const modules = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^gql|^messages/.test(path))
  .map((path) => join(root, path));

function importsOf(path: string): Import[] {
  const code = readFileSync(path, 'utf8');
  const found = (name: string, brings: readonly string[]) => {
    const target = resolve(dirname(path), name).replace(/\.js$/, '');
    const of = [`${target}.tsx`, `${target}.ts`].find((each) => existsSync(each));
    return of && modules.includes(of) ? [{ of, brings }] : [];
  };
  return [
    ...[...code.matchAll(/^(?:import|export|\} from)(?! type)[^;]*? ?'(\.[^']+)';/gm)].flatMap(([, name]) =>
      found(name!, []),
    ),
    ...[...code.matchAll(/((?:with\w+Words\(\s*)*)import\(\s*'(\.[^']+)',?\s*\)/g)].flatMap(
      ([, loaders, name]) =>
        found(
          name!,
          [...loaders!.matchAll(/with(\w+)Words/g)].flatMap(([, part]) => parts[part!] ?? []),
        ),
    ),
  ];
}

/** Of each module, the parts whose words are there whichever way it was reached. */
function wordsThere(start: string): Map<string, Set<string>> {
  const there = new Map([[start, new Set<string>()]]);
  const queue = [start];
  for (let path = queue.pop(); path; path = queue.pop())
    for (const { of, brings } of importsOf(path)) {
      const arriving = new Set([...there.get(path)!, ...brings]);
      const before = there.get(of);
      const now = before ? new Set([...before].filter((part) => arriving.has(part))) : arriving;
      if (before && before.size === now.size) continue;
      there.set(of, now);
      queue.push(of);
    }
  return there;
}

const there = wordsThere(join(root, 'main.tsx'));
const users = Object.keys(parts).flatMap((part) =>
  modules
    .filter((path) => readFileSync(path, 'utf8').includes(`use${part}T()`))
    .map((path) => [path.slice(root.length + 1), part] as const),
);

describe('words that come with some code only', () => {
  it('are used', () => expect(new Set(users.map(([, part]) => part)).size).toBe(Object.keys(parts).length));

  it.each(users)('%s is never there before the words of %s', (path, part) => {
    expect([...(there.get(join(root, path)) ?? [])]).toContain(part);
  });
});
