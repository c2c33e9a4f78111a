import type { Span } from '../core/location.ts';
import type { ImageMention, ManifestMention } from './image-mention.ts';
import type { Scalar } from './model.ts';

/** Files that a step deploys. */
export interface PlacedManifests extends ManifestMention {
  /** Directory within the judged tree to which its paths are relative; undefined where only a run knows. */
  readonly directory: string | undefined;
  /** The program that changes the files before they are deployed. */
  readonly changedBy: string | undefined;
}

/** What a command or an input of a step says to deploy, before its values are known. */
export interface StepMention {
  readonly by: string;
  /** In the step's file. */
  readonly span: Span;
  readonly isCluster: boolean;
  readonly images: readonly ImageMention[];
  readonly manifests: readonly PlacedManifests[];
  /** The script in which variables are assigned; undefined outside of one. */
  readonly script: Scalar | undefined;
  /** Names of images that are replaced in the files. */
  readonly replaced: readonly string[];
}
