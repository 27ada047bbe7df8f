/**
 * A part that is loaded later names what it needs, so that all of it is fetched at once. By default that is also what
 * the page has loaded before it could ask: the same long lists again in each chunk. Here only what may be new is named.
 * Style sheets are left as they are: they must be there before the part is shown.
 * @returns {import('vite').Plugin}
 */
export function preloadsOfNewOnly() {
  /** By chunk, what is there when its code asks for more. */
  let there = new Map();
  return {
    name: 'preloads-of-new-only',
    config: () => ({
      build: {
        modulePreload: {
          // Browsers without it fetch the same a little later.
          polyfill: false,
          resolveDependencies: (_file, dependencies, { hostId, hostType }) =>
            hostType === 'js' ? dependencies.filter((each) => !there.get(hostId)?.has(each)) : dependencies,
        },
      },
    }),
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        there = chunksThere(Object.values(bundle).filter(({ type }) => type === 'chunk'));
      },
    },
  };
}

/**
 * What each chunk imports at once, and what is there whichever chunk brought it.
 * @param {{ fileName: string, isEntry: boolean, imports: string[], dynamicImports: string[] }[]} chunks
 * @returns {Map<string, Set<string>>}
 */
export function chunksThere(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const there = new Map();
  const waiting = chunks.filter(({ isEntry }) => isEntry);
  for (const { fileName } of waiting) there.set(fileName, reachedFrom(byName, fileName));
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop())
    for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
      const next = byName.get(name);
      if (!next) continue;
      const before = there.get(name);
      const own = reachedFrom(byName, name);
      const now = new Set(
        [...there.get(chunk.fileName), ...own].filter((each) => !before || before.has(each)),
      );
      if (before?.size === now.size) continue;
      there.set(name, now);
      waiting.push(next);
    }
  return there;
}

/** The chunk and all it imports at once. */
function reachedFrom(byName, start) {
  const reached = new Set();
  const waiting = [start];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...(byName.get(name)?.imports ?? []));
  }
  return reached;
}
