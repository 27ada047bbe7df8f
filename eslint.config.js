import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Each layer may use the layers before it and no other (docs/architecture.md). */
const layers = [
  'platform',
  'identity',
  'permissions',
  'workflow',
  'contacts',
  'templates',
  'cases',
  'channels',
  'demo',
];
const mayUse = (layer) =>
  ['contracts', 'migrations', ...layers.slice(0, layers.indexOf(layer) + 1)].map((tag) => `layer:${tag}`);

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist-types/**',
      '**/generated/**',
      '**/src/gql/**',
      '.data/**',
      '.nx/**',
      '**/vite.config.*.timestamp*',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: ['^@sprawa/platform/testing$'],
          depConstraints: [
            ...layers.map((layer) => ({
              sourceTag: `layer:${layer}`,
              onlyDependOnLibsWithTags: mayUse(layer),
            })),
            { sourceTag: 'layer:workflow', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'layer:web', onlyDependOnLibsWithTags: ['layer:web', 'layer:contracts'] },
            { sourceTag: 'layer:contracts', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'layer:migrations', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['*'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        fetch: 'readonly',
        globalThis: 'readonly',
      },
    },
  },
  { files: ['**/*.test.ts', '**/testing/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  prettier,
);
