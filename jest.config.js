import { filesWithCode } from './scripts/files-with-code.js';

/** What judges is reached whole by the tests that mirror it. */
const whole = { lines: 100, branches: 100, functions: 100 };

/** Tests run as ES modules; types are stripped by Node itself, and checked by `npm run typecheck`. */
export default {
  testEnvironment: 'node',
  // Most of the time goes to child processes that are waited for, so no core is left idle.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  // A deadline for a test that hangs, far from what any takes.
  testTimeout: 120_000,
  setupFilesAfterEnv: ['<rootDir>/__fixtures__/load-globs.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
  // Looked at by `npm run coverage` alone.
  coverageProvider: 'v8',
  coverageReporters: [['text', { skipFull: true }]],
  collectCoverageFrom: filesWithCode('src/{core,engine,rules}/**/*.ts'),
  coverageThreshold: { './src/core/': whole, './src/engine/': whole, './src/rules/': whole },
};
