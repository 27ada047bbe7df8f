#!/usr/bin/env node
/**
 * Weighs the pages of both applications as they were last built (`npm run build`): the JS and CSS a browser has loaded
 * when a page stands, in kB (1000 bytes) uncompressed. What loads later, at a press or once the page is idle, is not part
 * of it; of the message catalogues, those a page brings included, the heaviest language counts. Ends with 1 when a page is over its limit, so that a needless import is noticed.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const languages = ['en', 'pl', 'uk', 'ru'];

/** Parts each page loads besides the entry, as the router nests them, its words, and the most it may weigh in kB. */
const applications = {
  agent: [
    { page: '/sign-in', parts: ['routes/sign-in.tsx'], words: ['entrance'], limit: 750 },
    {
      page: '/cases',
      parts: ['routes/desk.tsx', 'routes/cases.tsx', 'features/case-list/CaseList.tsx'],
      limit: 850,
    },
    {
      page: '/cases/$number',
      parts: ['routes/desk.tsx', 'routes/cases.tsx', 'routes/case.tsx'],
      words: ['conversation'],
      limit: 900,
    },
    {
      page: '/cases/$number, writing',
      parts: ['routes/desk.tsx', 'routes/cases.tsx', 'routes/case.tsx', 'features/composer/ComposerForm.tsx'],
      words: ['conversation', 'writing'],
      limit: 1600,
    },
    {
      page: '/cases/new',
      parts: ['routes/desk.tsx', 'routes/new-case.tsx', 'pieces/RichText.tsx'],
      words: ['conversation', 'writing'],
      limit: 1500,
    },
  ],
  portal: [
    { page: '/', parts: ['routes/CasesPage.tsx'], limit: 700 },
    { page: '/cases/$number', parts: ['routes/CasePage.tsx'], limit: 750 },
    { page: '/new', parts: ['routes/NewCasePage.tsx'], limit: 750 },
    { page: '/settings', parts: ['routes/SettingsPage.tsx'], limit: 750 },
    { page: '/sign-in', parts: ['routes/SignInPage.tsx'], limit: 750 },
    { page: '/link/$token', parts: ['routes/LinkPage.tsx'], limit: 750 },
    { page: '/form/$key', parts: ['routes/FormPage.tsx'], limit: 850 },
  ],
};

/** The messages of a language: an application's own, those that come with the page, and those both share. */
const cataloguesOf = (language, words = []) => [
  ...words.map((name) => `src/messages/${language}/${name}.ts`),
  `src/messages/${language}.ts`,
  `../../libs/web/i18n/src/messages/${language}.ts`,
];

/** What some import at once and others later is a chunk that bears the part's name, not its path. */
function sharedChunkOf(manifest, part) {
  const name = basename(part).replace(/\.tsx?$/, '');
  return Object.keys(manifest).find(
    (key) => key.startsWith('_') && key.endsWith('.js') && manifest[key].name === name,
  );
}

/** Every file the given parts import at once, themselves included. */
function filesOf(manifest, parts) {
  const files = new Set();
  const seen = new Set();
  const visit = (part) => {
    const key = manifest[part] ? part : sharedChunkOf(manifest, part);
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk)
      throw new Error(`The build has no ${part}; tools/page-weight.mjs names the parts of each page.`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  parts.forEach(visit);
  return files;
}

/** Sums of JS and CSS in bytes. */
function weigh(folder, files) {
  const sum = { js: 0, css: 0 };
  for (const file of files) {
    const kind = file.endsWith('.css') ? 'css' : 'js';
    sum[kind] += statSync(join(folder, file)).size;
  }
  return sum;
}

const kilo = (bytes) => Math.round(bytes / 1000);
const rows = [];

for (const [application, pages] of Object.entries(applications)) {
  const folder = join(root, 'apps', application, 'dist');
  const path = join(folder, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: build the applications first (npm run build).`);
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const { page, parts, words, limit } of pages) {
    const always = ['index.html', ...parts.map((part) => `src/${part}`)];
    const choices = languages.map((language) =>
      weigh(folder, filesOf(manifest, [...always, ...cataloguesOf(language, words)])),
    );
    const { js, css } = choices.reduce((most, next) => (next.js > most.js ? next : most));
    rows.push({ page: `/${application}${page}`, JS: kilo(js), CSS: kilo(css), sum: kilo(js + css), limit });
  }
}

console.table(rows);
const over = rows.filter((row) => row.sum > row.limit);
for (const { page, sum, limit } of over) console.error(`${page} weighs ${sum} kB; ${limit} kB is its limit.`);
process.exitCode = over.length ? 1 : 0;
