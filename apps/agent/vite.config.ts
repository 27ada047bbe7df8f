import { kitStyles } from '@sprawa/ui/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const api = process.env.SPRAWA_API ?? 'http://localhost:3000';

/**
 * Operations are written as graphql(`…`) and looked up by their text, which would bring every operation of the app into
 * the first page. At build time each call becomes a reference to its own generated document instead.
 */
function operationsByName(): Plugin {
  return {
    name: 'operations-by-name',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/(data|features|pieces)\/.*\.ts$/.test(id) || !code.includes('graphql(`')) return null;
      return code
        .replace(
          /import \{ graphql \} from '(.*)\/index\.js';/,
          "import * as documents from '$1/graphql.js';",
        )
        .replace(
          /graphql\(`\s*(query|mutation|subscription|fragment) (\w+)[^`]*`\)/g,
          (_, kind, name) => `documents.${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`,
        );
    },
  };
}

export default defineConfig({
  base: '/agent/',
  plugins: [operationsByName(), react(), kitStyles()],
  resolve: { conditions: ['@sprawa/source', ...defaultClientConditions] },
  build: { outDir: 'dist', emptyOutDir: true, sourcemap: false, manifest: true, assetsInlineLimit: 0 },
  server: {
    proxy: { '/graphql': { target: api, ws: true }, '/auth': api, '/files': api },
  },
});
