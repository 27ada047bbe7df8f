import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

/** What every component of the kit stands on; global before the components, whose rules answer it with equal weight. */
const frame = ['baseline', 'global'];

/** Where a package of the kit keeps its modules. */
function modulesOf(name) {
  const entry = createRequire(import.meta.url).resolve(name);
  return join(dirname(entry), '../esm');
}

/** Paths of a folder's components by their names. */
function componentsIn(folder) {
  const paths = new Map();
  for (const path of readdirSync(folder, { recursive: true }))
    if (/^[A-Z]\w*\.mjs$/.test(basename(path))) paths.set(basename(path, '.mjs'), join(folder, path));
  return paths;
}

/** Names a module imports or hands on from a package, without those of types. */
function* namesFrom(code, name) {
  const imports = new RegExp(
    `(?:import|export)\\s*(?:\\w+,\\s*)?\\{([^}]*)\\}\\s*from\\s*['"]${name}['"]`,
    'g',
  );
  for (const [, names] of code.matchAll(imports))
    for (const each of names.split(',')) {
      const [first] = each.trim().split(/\s+/);
      if (first && first !== 'type') yield first;
    }
}

/** Finds the style sheets a component of the kit needs, its parts' included, in the kit's own order. */
function createFinder() {
  const core = modulesOf('@mantine/core');
  const folders = new Map(
    ['core', 'modals', 'notifications', 'tiptap'].map((part) => [
      `@mantine/${part}`,
      componentsIn(modulesOf(`@mantine/${part}`)),
    ]),
  );
  const whole = readFileSync(join(core, '../styles.layer.css'), 'utf8');
  const sheetOfClass = new Map();
  const place = new Map();
  for (const file of readdirSync(join(core, '../styles'))) {
    if (!file.endsWith('.layer.css')) continue;
    const sheet = basename(file, '.layer.css');
    const classes = readFileSync(join(core, '../styles', file), 'utf8').match(/\.m_[0-9a-f]+/g) ?? [];
    for (const each of classes)
      sheetOfClass.set(each.slice(1), [...(sheetOfClass.get(each.slice(1)) ?? []), sheet]);
    if (classes.length) place.set(sheet, whole.indexOf(classes[0]));
  }

  function collect(path, sheets, seen) {
    if (seen.has(path)) return;
    seen.add(path);
    const code = readFileSync(path, 'utf8');
    if (path.endsWith('.module.mjs')) {
      for (const each of code.match(/m_[0-9a-f]+/g) ?? [])
        for (const sheet of sheetOfClass.get(each) ?? []) sheets.add(sheet);
      return;
    }
    for (const [, next] of code.matchAll(/from\s*["'](\.[^"']+)["']/g))
      collect(resolve(dirname(path), next), sheets, seen);
    for (const [name, components] of folders)
      for (const each of namesFrom(code, name))
        if (components.has(each)) collect(components.get(each), sheets, seen);
  }

  const found = new Map();
  /** @param {string} name of the package @param {string} component */
  return function sheetsFor(name, component) {
    const key = `${name}/${component}`;
    const path = folders.get(name)?.get(component);
    if (!path) return [];
    if (!found.has(key)) {
      const sheets = new Set();
      collect(path, sheets, new Set());
      found.set(
        key,
        [...sheets].sort((a, b) => place.get(a) - place.get(b)),
      );
    }
    return found.get(key);
  };
}

/**
 * Brings the kit's style sheets with the components that are imported, instead of all of them with the first page: each
 * module of ours that imports components also imports their sheets, those they build on first. Wherever a component is
 * loaded, what it builds on was so loaded with it or before; the order of strangers, whose rules never meet, is free.
 * @returns {import('vite').Plugin}
 */
export function kitStyles() {
  let sheetsFor;
  return {
    name: 'kit-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/node_modules/') || !code.includes('@mantine/')) return null;
      sheetsFor ??= createFinder();
      const sheets = new Set();
      for (const name of ['@mantine/core', '@mantine/modals', '@mantine/notifications', '@mantine/tiptap'])
        for (const component of namesFrom(code, name))
          for (const sheet of sheetsFor(name, component)) sheets.add(sheet);
      if (sheets.size === 0) return null;
      const imports = [...frame, ...sheets].map(
        (sheet) => `import '@mantine/core/styles/${sheet}.layer.css';`,
      );
      return { code: imports.join('') + code, map: null };
    },
  };
}
