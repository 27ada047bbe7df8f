import { chunksThere } from '../vite/preloads.mjs';

const chunk = (fileName: string, imports: string[] = [], dynamicImports: string[] = []) => ({
  fileName,
  isEntry: fileName === 'entry',
  imports,
  dynamicImports,
});
const there = (name: string, ...chunks: ReturnType<typeof chunk>[]) =>
  [...(chunksThere(chunks).get(name) ?? [])].sort();

describe('what is there when a chunk asks for more', () => {
  const kit = [chunk('react'), chunk('icons')];

  it('is what the page began with and what the chunk imports', () => {
    const chunks = [chunk('entry', ['react'], ['page']), chunk('page', ['icons']), ...kit];
    expect(there('page', ...chunks)).toEqual(['entry', 'icons', 'page', 'react']);
  });

  it('is what came with those that asked for it', () => {
    const chunks = [
      chunk('entry', [], ['page']),
      chunk('page', ['icons'], ['dialog']),
      chunk('dialog', ['react']),
      ...kit,
    ];
    expect(there('dialog', ...chunks)).toEqual(['dialog', 'entry', 'icons', 'page', 'react']);
  });

  it('is only what came whichever way one went', () => {
    const chunks = [
      chunk('entry', [], ['list', 'case']),
      chunk('list', ['icons'], ['dialog']),
      chunk('case', ['react'], ['dialog']),
      chunk('dialog', [], ['list']),
      ...kit,
    ];
    expect(there('dialog', ...chunks)).toEqual(['dialog', 'entry']);
    expect(there('list', ...chunks)).toEqual(['entry', 'icons', 'list']);
  });
});
