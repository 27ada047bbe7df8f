import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Operations are written as graphql(`…`) and looked up by their text, which would bring every operation of an
 * application into its first page. At build time each call becomes its own document instead, fragments included, so that
 * a page loads the operations it has; and the documents lose the spaces that are there for people.
 * @returns {import('vite').Plugin}
 */
export function operationsInPlace() {
  return {
    name: 'operations-in-place',
    enforce: 'pre',
    transform(code, id) {
      if (/\/src\/gql\/graphql\.ts$/.test(id)) return { code: withoutDocuments(code), map: null };
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/gql/') || !code.includes('graphql(`')) return null;
      const from = code.match(importOfGraphql)?.[1];
      if (!from)
        throw new Error(`${id} calls graphql(\`…\`) without importing it from its application's gql folder.`);
      const generated = join(dirname(id), from, 'graphql.ts');
      this.addWatchFile(generated);
      return { code: inPlace(code, documentsOf(readFileSync(generated, 'utf8'))), map: null };
    },
  };
}

const importOfGraphql = /import \{ graphql \} from '(.*)\/index\.js';/;

/**
 * The generated documents' texts by the name of their constant, letter for letter as they are sent.
 * @param {string} generated
 * @returns {Map<string, string>}
 */
export function documentsOf(generated) {
  const documents = new Map();
  for (const [, name, text] of generated.matchAll(/export const (\w+) = new TypedDocumentString\(`([^`]*)`/g))
    documents.set(name, text.replace(/\s+/g, ' ').trim());
  return documents;
}

/** The class and the types stay; bundlers would keep each document, for they cannot know that making one has no effect. */
const withoutDocuments = (generated) =>
  generated.replace(/export const \w+ = new TypedDocumentString\(`[^`]*`[^;]*;/g, '');

const inPlace = (code, documents) =>
  code
    .replace(importOfGraphql, "import { TypedDocumentString } from '$1/graphql.js';")
    .replace(/graphql\(`\s*(query|mutation|subscription|fragment) (\w+)[^`]*`\)/g, (_, kind, name) => {
      const constant = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
      const text = documents.get(constant);
      if (text === undefined) throw new Error(`${constant} is not generated: npm run contracts`);
      return `/*#__PURE__*/ new TypedDocumentString(${JSON.stringify(text)})`;
    });
