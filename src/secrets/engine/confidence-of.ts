import type { Confidence } from '../../core/finding.ts';
import type { ContentPlace, Detector, Validity } from '../model.ts';
import { entropyOf } from './entropy.ts';
import { looksRandom } from './looks-random.ts';
import { isPlaceholder } from './placeholder.ts';

/** Where people write credentials that open nothing. */
const rehearsal =
  /(?:^|[/._-])(?:tests?|specs?|__tests__|testdata|fixtures?|__fixtures__|mocks?|examples?|samples?|docs?|demo|e2e|testing)(?:[/._-]|$)|\.(?:md|rst|adoc|txt)$/i;

/** Letters of a text in which words say nothing. */
const long = 200;

/**
 * How sure it is that a text is a credential that opens something; undefined where it is none. A checksum that holds is stronger than any doubt of
 * the place or the text.
 */
export function confidenceOf(detector: Detector, secret: string, validity: Validity, place: ContentPlace): Confidence | undefined {
  const { confidence, minimumEntropy, specificity, form } = detector;
  if (validity === 'valid' && specificity === 'issuer') return 'high';
  if (minimumEntropy !== undefined && entropyOf(secret) < minimumEntropy) return undefined;
  // Among hundreds of letters some spell a word by chance.
  if (isPlaceholder(secret, specificity === 'issuer' || secret.length > long)) return undefined;
  // What only a name says to be a credential must look like one.
  if ((specificity === 'generic' || form === 'assigned') && !looksRandom(secret)) return undefined;
  return specificity !== 'issuer' && isRehearsal(place) ? lower(confidence) : confidence;
}

function isRehearsal({ path, within }: ContentPlace): boolean {
  return [...within, path].some((part) => rehearsal.test(part));
}

function lower(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}
