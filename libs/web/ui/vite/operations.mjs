/**
 * Operations are written as graphql(`…`) and looked up by their text, which would bring every operation of an
 * application into its first page. At build time each call becomes a reference to its own generated document instead,
 * and the documents lose the spaces that are there for people.
 * @returns {import('vite').Plugin}
 */
export function operationsByName() {
  return {
    name: 'operations-by-name',
    enforce: 'pre',
    transform(code, id) {
      if (/\/src\/gql\/graphql\.ts$/.test(id)) return { code: withoutSpaces(code), map: null };
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/gql/') || !code.includes('graphql(`')) return null;
      return { code: byName(code), map: null };
    },
  };
}

const byName = (code) =>
  code
    .replace(/import \{ graphql \} from '(.*)\/index\.js';/, "import * as documents from '$1/graphql.js';")
    .replace(
      /graphql\(`\s*(query|mutation|subscription|fragment) (\w+)[^`]*`\)/g,
      (_, kind, name) => `documents.${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`,
    );

const withoutSpaces = (code) =>
  code.replace(
    /(new TypedDocumentString\(`)([^`]*)`/g,
    (_, start, text) => `${start}${text.replace(/\s+/g, ' ').trim()}\``,
  );
