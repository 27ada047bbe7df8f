const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
/** Closed by the next of their kind: thousands of unclosed cells are sloppy, not deep. */
const IMPLIED = new Set(['p', 'li', 'dt', 'dd', 'option', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot']);

/** An upper bound of how deep elements lie in each other, in one pass; before any parser is let at it. */
export function htmlNesting(html: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,40})/gi)) {
    const tag = name!.toLowerCase();
    if (VOID.has(tag) || IMPLIED.has(tag)) continue;
    const count = open.get(tag) ?? 0;
    if (slash && count === 0) continue;
    open.set(tag, count + (slash ? -1 : 1));
    depth += slash ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
