import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';

/** Replaces types by white space: lines and columns stay, so no source maps are needed. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  processAsync: async (source) => ({ code: stripTypeScriptTypes(source) }),
  getCacheKey: (source, path) => createHash('sha256').update(`1\0${process.version}\0${path}\0${source}`).digest('hex'),
};
