/** Every way in which Interlock itself refuses to go on; each belongs to one exit code of the command line. */
export const errorCodes = {
  USAGE: 2,
  POLICY_INVALID: 2,
  POLICY_UNTRUSTED: 2,
  POLICY_UNREADABLE: 3,
  INPUT_INVALID: 2,
  INPUT_UNREADABLE: 2,
  OUTPUT_UNWRITABLE: 2,
  ENVIRONMENT_REFUSED: 2,
  PLATFORM: 3,
  DEADLINE: 3,
  INTERNAL: 4,
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** Where in a file a configuration is wrong. */
export interface ErrorPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A refusal with a code to branch on and a message that says what to do. Never carries a secret. */
export class InterlockError extends Error {
  override readonly name = 'InterlockError';
  readonly code: ErrorCode;
  readonly place: ErrorPlace | undefined;

  constructor(code: ErrorCode, message: string, details: { readonly place?: ErrorPlace; readonly cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.place = details.place;
  }

  get exitCode(): 2 | 3 | 4 {
    return errorCodes[this.code];
  }
}

/** What a caught value says of itself; nothing of its stack. */
export function messageOfError(error: unknown): string {
  const message: unknown = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof message === 'string' && message !== '' ? message : 'unknown error';
}
