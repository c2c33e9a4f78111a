/** Tests run as ES modules; types are stripped by Node itself, and checked by `npm run typecheck`. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  // A deadline for a test that hangs, far from what any takes.
  testTimeout: 120_000,
  setupFilesAfterEnv: ['<rootDir>/__fixtures__/load-globs.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
};
