/** The part of SARIF 2.1.0 that Interlock writes, in the words of the specification. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly taxonomies: readonly SarifTaxonomy[];
  readonly automationDetails: { readonly id: string };
  readonly columnKind: 'utf16CodeUnits';
  readonly invocations: readonly SarifInvocation[];
  readonly versionControlProvenance?: readonly { readonly repositoryUri: string; readonly revisionId: string }[];
  readonly results: readonly SarifResult[];
}

export interface SarifDriver {
  readonly name: string;
  readonly semanticVersion: string;
  readonly rules: readonly SarifRule[];
  readonly supportedTaxonomies: readonly { readonly name: string; readonly index: number }[];
}

export interface SarifText {
  readonly text: string;
  readonly markdown?: string;
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText;
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly relationships: readonly SarifRelationship[];
  readonly properties: {
    readonly tags: readonly string[];
    readonly precision: string;
    readonly 'problem.severity': string;
    readonly 'security-severity': string;
  };
}

export interface SarifRelationship {
  readonly target: {
    readonly id: string;
    readonly index: number;
    readonly toolComponent: { readonly name: string; readonly index: number };
  };
  readonly kinds: readonly string[];
}

export interface SarifTaxonomy {
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly isComprehensive: false;
  readonly taxa: readonly { readonly id: string }[];
}

export type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number; readonly startColumn?: number; readonly endLine?: number; readonly endColumn?: number };
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: string }[];
  readonly message?: SarifText;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: 'new' | 'unchanged';
  readonly suppressions?: readonly { readonly kind: 'external'; readonly status: 'accepted'; readonly justification: string }[];
  readonly properties: { readonly severity: string; readonly confidence: string; readonly enforcement?: string };
}

export interface SarifNotification {
  readonly level: SarifLevel;
  readonly descriptor: { readonly id: string };
  readonly associatedRule?: { readonly id: string };
  readonly message: SarifText;
  readonly locations?: readonly SarifLocation[];
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean;
  readonly exitCode: number;
  readonly toolExecutionNotifications: readonly SarifNotification[];
}
