import { loadGlobs } from '../src/core/glob.ts';

// Tests call what the program calls after it has loaded policy and rules.
await loadGlobs();
