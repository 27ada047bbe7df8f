#!/usr/bin/env node
/**
 * Scaffolds a domain library with a first rule and its test:
 *   npm run new-library -- timesheets --after cases
 * `--after` names the libraries it may use; its layer stands after them in eslint.config.js.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { after: { type: 'string', default: 'platform' } },
});
const name = positionals[0];
if (!name || !/^[a-z][a-z-]*$/.test(name)) {
  console.error('Give the library a name of small letters: npm run new-library -- timesheets --after cases');
  process.exit(2);
}
const folder = join(root, 'libs', name);
if (existsSync(join(folder, 'package.json'))) {
  console.error(`libs/${name} exists already.`);
  process.exit(2);
}
const after = values.after.split(',').filter(Boolean);
const pascal = name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const singular = name.replace(/s$/, '');
const camel = singular.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

const files = {
  'package.json': JSON.stringify(
    {
      name: `@sprawa/${name}`,
      version: '0.1.0',
      private: true,
      type: 'module',
      exports: {
        '.': { '@sprawa/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
      },
      dependencies: Object.fromEntries(after.map((library) => [`@sprawa/${library}`, '*'])),
      nx: { tags: [`layer:${name}`] },
    },
    null,
    2,
  ),
  'tsconfig.json': JSON.stringify(
    {
      extends: '../../tsconfig.base.json',
      compilerOptions: { rootDir: 'src', outDir: 'dist', tsBuildInfoFile: 'dist/tsconfig.tsbuildinfo' },
      include: ['src'],
      exclude: ['src/**/*.test.ts'],
      references: after.map((library) => ({ path: `../${library}` })),
    },
    null,
    2,
  ),
  'src/index.ts': `export { ${pascal}Module } from './${name}.module.js';\n`,
  [`src/${name}.module.ts`]: `import { Module } from '@nestjs/common';\n\n@Module({})\nexport class ${pascal}Module {}\n`,
  [`src/domain/${singular}-name.ts`]: `/** The name people see; at most 200 characters, white space folded. */\nexport function ${camel}Name(typed: string): string {\n  return typed.replace(/\\s+/g, ' ').trim().slice(0, 200);\n}\n`,
  [`src/domain/${singular}-name.test.ts`]: `import { ${camel}Name } from './${singular}-name.js';\n\ndescribe('the name of a ${singular}', () => {\n  it('has its white space folded', () => {\n    expect(${camel}Name('  a \\n b ')).toBe('a b');\n  });\n});\n`,
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text.endsWith('\n') ? text : `${text}\n`);
}
const solution = join(root, 'tsconfig.json');
const config = JSON.parse(readFileSync(solution, 'utf8'));
config.references.push({ path: `libs/${name}` });
writeFileSync(solution, `${JSON.stringify(config, null, 2)}\n`);

// Its layer comes right after the last of those it may use: module boundaries hold from its first line on.
const lint = join(root, 'eslint.config.js');
const rules = readFileSync(lint, 'utf8');
const layers = /const layers = \[([^\]]*)\]/.exec(rules);
const order = [...layers[1].matchAll(/'([^']+)'/g)].map(([, layer]) => layer);
const place = Math.max(...after.map((library) => order.indexOf(library))) + 1;
order.splice(place, 0, name);
writeFileSync(
  lint,
  rules.replace(layers[0], `const layers = [\n  ${order.map((layer) => `'${layer}'`).join(',\n  ')},\n]`),
);
console.log(
  `libs/${name} is there, after ${order[place - 1]}. Next: npm install, then npm test -- libs/${name}.`,
);
