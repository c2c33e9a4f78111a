import type { BundleText, Refused, RegistryImage, Subject } from '../artifact/model.ts';
import type { Answer, Failure } from './github-api.ts';

/** All that a registry lists as signatures of one image. */
export interface StoredSignatures extends RegistryImage {
  readonly evidence: readonly BundleText[];
  /** What is no evidence: signatures of other schemes, and what cannot be read. */
  readonly refused: readonly Refused[];
  /** Places that could not be asked. While there is one, no signature may be called missing. */
  readonly unread: readonly Failure[];
}

/** The registries of images. */
export interface Registries {
  /**
   * Asks the registry that the image names. A failure is about the image itself. Never throws, and ends in bounded time, or with the signal
   * where that comes first.
   */
  signatures(image: Subject, signal?: AbortSignal): Promise<Answer<StoredSignatures>>;
}
