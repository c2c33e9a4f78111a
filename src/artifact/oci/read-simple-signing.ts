import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8Of } from '../der.ts';
import { fieldOf } from '../json-value.ts';
import { type Refusal, refusal, type Step, stepTo } from '../refusal.ts';
import { parseStrictJson } from '../strict-json.ts';

/** What cosign's older signatures are over: a JSON document that names one image. */
export interface SimpleSigning {
  /** `sha256:` and 64 hex digits. */
  readonly imageDigest: string;
  /** The repository that the signer named, told only: the same bytes may lie in several. */
  readonly reference: string | undefined;
  /** SHA-256 of the document, as hex. */
  readonly payloadDigest: string;
}

const type = 'cosign container image signature';
const referenceLimit = 512;

/** The document, of which only `critical` counts; what stands beside it is the signer's note. */
export function readSimpleSigning(payload: Uint8Array): Step<SimpleSigning> {
  const text = utf8Of(payload);
  if (text === undefined) return malformed('it is not UTF-8');
  const json = parseStrictJson(text);
  if (json.state === 'refused') return malformed(json.why);
  const critical = fieldOf(json.value, 'critical');
  const named = fieldOf(critical, 'type');
  if (named !== type) {
    const found = typeof named === 'string' ? `'${named.slice(0, 80)}'` : 'none';
    return refusal('unsupported', `what is signed must be a '${type}', and its type is ${found}`);
  }
  const imageDigest = fieldOf(fieldOf(critical, 'image'), 'docker-manifest-digest');
  if (typeof imageDigest !== 'string') return malformed('it names no image by its digest');
  const reference = fieldOf(fieldOf(critical, 'identity'), 'docker-reference');
  const told = typeof reference === 'string' && reference !== '' ? reference.slice(0, referenceLimit) : undefined;
  return stepTo({ imageDigest, reference: told, payloadDigest: bytesToHex(sha256(payload)) });
}

function malformed(why: string): Refusal {
  return refusal('malformed', `what is signed cannot be read: ${why}`);
}
