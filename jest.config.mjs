/**
 * Unit, integration, API and browser tests in one runner. PostgreSQL is started once (tests/postgres.mjs);
 * each test file that needs a database clones the migrated template (libs/platform/src/testing).
 */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic' },
        useDefineForClassFields: false,
      },
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const shared = {
  rootDir: import.meta.dirname,
  transform: { '^.+\\.tsx?$': swc },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@sprawa/source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/', '/.data/', '/.nx/'],
};

export default {
  globalSetup: './tools/testing/start-postgres.mjs',
  globalTeardown: './tools/testing/stop-postgres.mjs',
  projects: [
    {
      ...shared,
      displayName: 'libs',
      testMatch: [
        '<rootDir>/libs/**/*.test.ts',
        '<rootDir>/migrations/**/*.test.ts',
        '<rootDir>/tools/**/*.test.ts',
      ],
    },
    { ...shared, displayName: 'api', testMatch: ['<rootDir>/apps/api/**/*.test.ts'] },
    { ...shared, displayName: 'web', testMatch: ['<rootDir>/apps/{agent,portal}/src/**/*.test.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/apps/e2e/**/*.test.ts'] },
  ],
  maxWorkers: 2,
  // Modules of a test file are never let go of by Node while its process lives: three hundred files fill any heap.
  workerIdleMemoryLimit: '1500MB',
  // Most files begin by starting the program with a database of its own, which takes its time on a busy machine.
  testTimeout: 60_000,
};
