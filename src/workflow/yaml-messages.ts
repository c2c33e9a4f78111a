import type { ErrorCode } from 'yaml';
import { quote } from './quote.ts';

const messages: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias has a tag or an anchor of its own; write the alias alone',
  BAD_ALIAS: 'an anchor or alias has no name that YAML allows',
  BAD_COLLECTION_TYPE: 'a tag does not fit the collection that it stands before',
  BAD_DIRECTIVE: 'a line that begins with % is no directive that YAML knows',
  BAD_DQ_ESCAPE: 'a double-quoted text has an escape that YAML does not know; write `\\\\` for a backslash',
  BAD_INDENT: 'the indentation does not fit the lines above; align it with its siblings',
  BAD_PROP_ORDER: 'an anchor or tag stands before the indicator that it must follow',
  BAD_SCALAR_START: 'a plain text begins with a character that YAML reserves; put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping or list begins on the line of a key; put it on a line of its own',
  BLOCK_IN_FLOW: 'an indented block stands within [] or {}; write it in the same form',
  DUPLICATE_KEY: 'a key stands twice in one mapping',
  IMPOSSIBLE: 'the text cannot be read as YAML here',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
  MISSING_CHAR: 'a character that YAML needs is missing here, such as a closing quote or bracket, or `: ` after a key',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines; is `: ` or an indentation missing?',
  MULTIPLE_ANCHORS: 'a node has two anchors',
  MULTIPLE_DOCS: 'a second document begins; keep one document in the file',
  MULTIPLE_TAGS: 'a node has two tags',
  NON_STRING_KEY: 'a key is no text',
  RESOURCE_EXHAUSTION: 'the nesting is too deep to be read',
  TAB_AS_INDENT: 'a tab stands where the indentation must be spaces',
  TAG_RESOLVE_FAILED: 'a value does not fit its tag, or the tag is unknown',
  UNEXPECTED_TOKEN: 'this cannot stand here in YAML',
};

/** What is wrong with the YAML at a place, with the text found there. */
export function yamlMessage(code: ErrorCode, found: string): string {
  const line = found.split(/[\r\n]/, 1)[0] ?? '';
  return line.trim() === '' ? messages[code] : `${messages[code]} (found ${quote(line)})`;
}
