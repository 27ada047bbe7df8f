import { kitStyles, operationsInPlace } from '@sprawa/ui/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env.SPRAWA_API ?? 'http://localhost:3000';

export default defineConfig({
  base: '/portal/',
  plugins: [operationsInPlace(), kitStyles(), react()],
  resolve: { conditions: ['@sprawa/source', ...defaultClientConditions] },
  build: { outDir: 'dist', emptyOutDir: true, sourcemap: false, manifest: true, assetsInlineLimit: 0 },
  server: {
    proxy: { '/graphql': { target: api, ws: true }, '/auth': api, '/files': api },
  },
});
