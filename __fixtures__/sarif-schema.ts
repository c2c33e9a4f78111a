/**
 * The part of the SARIF 2.1.0 schema that Interlock writes, written down from the specification: what it allows, with every other key refused.
 */
const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const level = { enum: ['none', 'note', 'warning', 'error'] } as const;

const record = (required: readonly string[], properties: Readonly<Record<string, unknown>>): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const list = (items: object, more: object = {}): object => ({ type: 'array', items, ...more });
const unique = { uniqueItems: true };
const message = record(['text'], { text });
const multiformat = record(['text'], { text, markdown: text });
const componentReference = record([], { name: text, index: { type: 'integer', minimum: -1 } });

const region = {
  type: 'object',
  additionalProperties: false,
  required: ['startLine'],
  properties: {
    startLine: { type: 'integer', minimum: 1 },
    startColumn: { type: 'integer', minimum: 1 },
    endLine: { type: 'integer', minimum: 1 },
    endColumn: { type: 'integer', minimum: 1 },
  },
};

const location = record(['physicalLocation'], {
  id: { type: 'integer', minimum: -1 },
  physicalLocation: record(['artifactLocation', 'region'], {
    artifactLocation: record(['uri'], { uri: { type: 'string', format: 'uri-reference', pattern: '^[^:]+$' } }),
    region,
  }),
  logicalLocations: list(record([], { fullyQualifiedName: text, kind: text }), unique),
  message,
});

const relationship = record(['target'], {
  target: record([], { id: text, index: { type: 'integer', minimum: -1 }, toolComponent: componentReference }),
  kinds: list({ enum: ['superset', 'subset', 'equal', 'disjoint', 'relevant', 'incomparable'] }, unique),
});

const rule = record(['id'], {
  id: text,
  name: text,
  shortDescription: multiformat,
  fullDescription: multiformat,
  help: multiformat,
  helpUri: { type: 'string', format: 'uri' },
  defaultConfiguration: record([], { level }),
  relationships: list(relationship, unique),
  properties: record(['tags'], {
    tags: list(text, { uniqueItems: true, maxItems: 10 }),
    precision: { enum: ['very-high', 'high', 'medium', 'low'] },
    'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
    'security-severity': { type: 'string', pattern: '^(10|[0-9])\\.[0-9]$' },
  }),
});

const result = record(['message', 'ruleId', 'partialFingerprints'], {
  ruleId: text,
  ruleIndex: { type: 'integer', minimum: -1 },
  level,
  message,
  locations: list(location, { minItems: 1 }),
  relatedLocations: list(location, { uniqueItems: true, maxItems: 100 }),
  partialFingerprints: { type: 'object', additionalProperties: text, minProperties: 1 },
  baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
  suppressions: list(
    record(['kind'], {
      kind: { enum: ['inSource', 'external'] },
      status: { enum: ['accepted', 'underReview', 'rejected'] },
      justification: text,
    }),
    unique,
  ),
  properties: { type: 'object' },
});

const notification = record(['message'], {
  level,
  descriptor: record([], { id: text }),
  associatedRule: record([], { id: text }),
  message,
  locations: list(location, unique),
});

const taxonomy = record(['name'], {
  name: text,
  shortDescription: multiformat,
  isComprehensive: { type: 'boolean' },
  taxa: list(record(['id'], { id: text }), unique),
});

const run = record(['tool', 'results'], {
  tool: record(['driver'], {
    driver: record(['name'], {
      name: text,
      semanticVersion: text,
      rules: list(rule, unique),
      supportedTaxonomies: list(componentReference, unique),
    }),
  }),
  taxonomies: list(taxonomy, unique),
  automationDetails: record([], { id: text }),
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  invocations: list(
    record(['executionSuccessful'], {
      executionSuccessful: { type: 'boolean' },
      exitCode: count,
      toolExecutionNotifications: list(notification),
    }),
  ),
  versionControlProvenance: list(record(['repositoryUri'], { repositoryUri: { type: 'string', format: 'uri' }, revisionId: text }), unique),
  results: list(result, { maxItems: 5_000 }),
});

export const sarifSchema = record(['version', 'runs'], {
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(run, { minItems: 1, maxItems: 1 }),
});
