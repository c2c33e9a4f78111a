import type { Related } from '../core/finding.ts';
import { isFileLocation, type Location, locationName } from '../core/location.ts';
import { inertLine } from './inert-line.ts';
import { printable } from './printable.ts';
import type { SarifLocation } from './sarif-model.ts';

/** Where the policy stands, for what no file holds: code scanning shows only what has a file. */
const policyPath = '.github/interlock.yml';

/**
 * A location of SARIF. What has no file points at the first related line of a file that names it, else at the policy, and says what it is
 * as a logical location.
 */
export function sarifLocation(location: Location, related: readonly Related[]): SarifLocation {
  if (isFileLocation(location)) return { physicalLocation: physical(location) };
  const named = related.map((one) => one.location).find(isFileLocation);
  const fallback = { artifactLocation: { uri: policyPath }, region: { startLine: 1 } };
  return {
    physicalLocation: named === undefined ? fallback : physical(named),
    logicalLocations: [
      {
        fullyQualifiedName: inertLine(printable(locationName(location))),
        kind: 'object' in location ? inertLine(printable(location.object)) : 'resource',
      },
    ],
  };
}

function physical(location: Extract<Location, { readonly start: unknown }>): SarifLocation['physicalLocation'] {
  const { path, start, end } = location;
  return {
    artifactLocation: { uri: uriOf(path) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** A relative reference: no character of a path starts a scheme, a query or a fragment, and none leads out of the root. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .map((segment) => (segment === '..' ? '%2E%2E' : encodeURIComponent(segment)))
    .join('/');
}
