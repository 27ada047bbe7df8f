import { kitStyles, operationsInPlace, preloadsOfNewOnly } from '@sprawa/ui/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env.SPRAWA_API ?? 'http://localhost:3000';

export default defineConfig({
  base: '/portal/',
  plugins: [operationsInPlace(), kitStyles(), preloadsOfNewOnly(), react()],
  resolve: { conditions: ['@sprawa/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    manifest: true,
    assetsInlineLimit: 0,
    // Parts name each other hundreds of times on a page; the manifest tells which is which.
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css'))
            ? 'assets/[hash][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
  server: {
    proxy: { '/graphql': { target: api, ws: true }, '/auth': api, '/files': api },
  },
});
