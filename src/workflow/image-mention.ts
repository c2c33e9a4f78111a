import type { ManifestForm } from '../data/image-commands.ts';

/** An image as the words of a command name it. */
export interface ImageMention {
  /** With variables and expressions as they are written. */
  readonly text: string;
  /** False where only its tag is named: the name stands elsewhere. */
  readonly hasName: boolean;
  /** False where only its name is: tag or digest stand elsewhere. */
  readonly hasVersion: boolean;
  /** The container or image whose place it takes. */
  readonly replaces?: string;
}

/** Files that a command deploys. */
export interface ManifestMention {
  /** As they are written; `-` is what is piped in. None: the files that the program looks for. */
  readonly paths: readonly string[];
  readonly form: ManifestForm | 'kustomization';
}
