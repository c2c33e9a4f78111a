/** What a file may be at most; going over one is `yaml-limit`, or an `error` node of an expression, with the limit's name in the message. */
export const limits = {
  /** UTF-16 units of one file. */
  textLength: 1024 * 1024,
  /** Tokens of YAML (texts, indicators, blanks, line breaks, comments) of one file: bounds the time for a text that is all errors. */
  yamlTokens: 100_000,
  /** Documents of one stream of manifests. */
  yamlDocuments: 500,
  /** Collections within collections, those behind aliases counted. */
  yamlDepth: 64,
  /** Nodes that are reached through aliases, each as often as it is reached. */
  aliasedNodes: 10_000,
  /** UTF-16 units of one expression, as GitHub has it. */
  expressionLength: 21_000,
  /** Nesting of one expression, as GitHub counts it. */
  expressionDepth: 50,
  /** Tokens of one expression: bounds the height of the tree of a long chain of operators. */
  expressionTokens: 4_000,
  /** UTF-16 units of what a `uses:` names: git allows no longer path. */
  usesLength: 4_096,
  /** UTF-16 units of one script: ten times the longest that is known. */
  scriptLength: 65_536,
  /** UTF-16 units of all scripts of one file, each as often as an alias repeats it. */
  scriptsLength: 262_144,
  /** Problems that are listed for one file; one more says that there are more. */
  problems: 100,
} as const;
