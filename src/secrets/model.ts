import type { Confidence, Severity } from '../core/finding.ts';

/** A check of a credential's own structure that needs no network: checksum, encoding, inner fields. */
export type Validity = 'valid' | 'invalid' | 'unknown';

/**
 * One kind of credential, as data. Patterns are JavaScript regular expressions over latin1 text (one unit a byte), of finite
 * width: every repetition has an upper bound, none is nested in another without one.
 */
export interface Detector {
  /** In kebab case, the same for ever: `github-fine-grained-token`. */
  readonly id: string;
  /** What it is, with its article: `a GitHub fine-grained personal access token`. */
  readonly name: string;
  /** Who issues it: `GitHub`; `generic` where nobody in particular does. */
  readonly provider: string;
  /** Source without flags. The credential is the named group `secret`, else the whole match. */
  readonly pattern: string;
  /** Letters match in either case. */
  readonly isCaseless?: true;
  /** A name, an operator and a value, as `assigned` in detectors/forms.ts writes them; or user and password behind the `://` of an address. */
  readonly form?: 'assigned' | 'userinfo';
  /** Fewer bits for each character than this is no credential. Shannon entropy of the secret, in bits. */
  readonly minimumEntropy?: number;
  /** The check of its structure, by its name in the engine; what it calls invalid is not reported. */
  readonly validity?: string;
  /** Before any evidence of the place or of the text is looked at. */
  readonly confidence: Confidence;
  readonly severity: Severity;
  /** It stays valid until somebody revokes it. */
  readonly isLongLived: boolean;
  /** A detector that names the issuer beats a format, a format beats a guess, where both find the same text. */
  readonly specificity: 'issuer' | 'format' | 'generic';
  /** How to revoke it, as an imperative sentence without a final stop. */
  readonly revoke: string;
  /** What to use instead, as an imperative sentence without a final stop. */
  readonly instead: string;
  /** The issuer's page about it, and the day on which this row was written. */
  readonly source: { readonly url: string; readonly written: string };
}

/** How a pattern is found without looking for it everywhere. */
export interface PatternPlan {
  /** Every match has one of these; in lower case where letters match in either case. */
  readonly anchors: readonly string[];
  /** The most bytes that a match has, or looks at, before its anchor; and of a whole match with what it looks at behind it. */
  readonly before: number;
  readonly width: number;
  /** So many letters at the beginning of each credential are written in the pattern: they say nothing about one of them. */
  readonly prefix: number;
  /** Undefined where a match need not have any that is quickly seen. */
  readonly shape?: PatternShape | undefined;
}

/**
 * What must stand at an anchor of every match, which is looked at before the pattern is run: so many letters of tokens; an operator behind a name, with a
 * quote where there must be one, and so many bytes of a value; or an `@` before anything that ends the authority of an address.
 */
export type PatternShape =
  | { readonly kind: 'run'; readonly bytes: number }
  | { readonly kind: 'assigned'; readonly bytes: number; readonly isQuoted?: true }
  | { readonly kind: 'userinfo' };

/** Where bytes come from; the path is what people know it by, with `/`. */
export interface ContentPlace {
  readonly path: string;
  /** What held it, outermost first: `app.tar.gz`, `lib/app.jar`. */
  readonly within: readonly string[];
  /** The commit that brought it, where a history was read. */
  readonly commit?: string;
  /** Of what lies in a container image; `within` begins with the image then. */
  readonly image?: ImagePlace;
}

/** Which image, and which of its layers. */
export interface ImagePlace {
  /** Digest of its manifest; undefined where it has none, as in an older `docker save`. */
  readonly manifest: string | undefined;
  /** `linux/arm64/v8`; undefined where nothing says it. */
  readonly platform: string | undefined;
  /** Undefined of what its configuration or manifest says. */
  readonly layer?: LayerPlace;
}

export interface LayerPlace {
  /** From 1, which is the lowest, and how many there are. */
  readonly number: number;
  readonly of: number;
  /** `sha256:...`, or the path in an older `docker save`. */
  readonly name: string;
  /** The next layer above that deletes or replaces the file; whoever has the image has it all the same. */
  readonly hiddenBy?: number;
}

/** How the bytes of a hit were written in what was read, outermost first. Empty: as they are. */
export const encodings = ['base64', 'hex', 'percent', 'escapes', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** One credential in one content. Never its value: what is kept is its place, and how it begins where that is public. */
export interface Hit {
  readonly detector: Detector;
  /** Half-open range of byte offsets in the content as it was read. */
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly validity: Validity;
  readonly encodings: readonly Encoding[];
  /** For people: the public prefix and the length, such as `ghp_… (40 characters)`. */
  readonly redacted: string;
  /** Keyed hashes by which allowances know it; absent where nobody asked for them. */
  readonly marks?: readonly string[];
  /** A configuration says that it is none: counted, and not reported. */
  readonly isAllowed?: true;
}

/** A detector with the way to find it; undefined = it is looked for in the whole of every content. */
export interface PlannedDetector {
  readonly detector: Detector;
  readonly plan: PatternPlan | undefined;
}
