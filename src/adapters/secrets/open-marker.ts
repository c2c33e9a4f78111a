import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Marker, MarkerKeys } from '../../secrets/allowances/mark.ts';
import { stepsOf } from '../../secrets/allowances/shown-path.ts';

/** Marks of credentials under the key of ignore files, of at least 16 bytes, and under one that is forgotten with this run. */
export function openMarker(ignoreKey: string | undefined): Marker {
  return markerOf({ ignore: ignoreKey, run: randomBytes(32) });
}

/** The same in another thread. */
export function markerOf(keys: MarkerKeys): Marker {
  const { ignore: ignoreKey, run: own } = keys;
  const ofValue = (secret: string): string => `value:${keyed(own, 'value', secret)}`;
  const ofSha1 = (hex: string): string => `sha1:${keyed(own, 'sha1', hex.toLowerCase())}`;
  return {
    keys,
    isKeyed: ignoreKey !== undefined,
    ofValue,
    ofSha1,
    mark: ({ detector, place, secret }) => [
      ...(ignoreKey === undefined ? [] : [`entry:${keyed(ignoreKey, 'interlock.ignore/v1', detector, stepsOf(place), secret)}`]),
      ofValue(secret),
      ofSha1(createHash('sha1').update(secret, 'latin1').digest('hex')),
    ],
  };
}

/** No two lists of parts are one text: JSON says where each ends. */
function keyed(key: string | Uint8Array, ...parts: readonly (string | readonly string[])[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');
}
