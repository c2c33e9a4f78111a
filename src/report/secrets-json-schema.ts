import { gapCauses } from '../core/facts.ts';
import { confidences, severities } from '../core/finding.ts';
import { encodings } from '../secrets/model.ts';
import { choice, count, flag, list, orNull, record, reference, type Schema, text } from './json-schema-parts.ts';

/** JSON Schema (draft 2020-12) of `interlock.secrets/v1`: every key is required, no other key is allowed. */
export function secretsJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:interlock:secrets:v1',
    title: 'Interlock secrets',
    ...record('The whole record of one scan for credentials. Everything but `telemetry` is byte-stable for equal input.', {
      schema: { const: 'interlock.secrets/v1', description: 'The contract that this document follows.' },
      findings: list('Credentials, by path and place.', reference('finding')),
      allowed: reference('allowed'),
      unlisted: count('Found, and of less confidence than was asked for, or too many.', 0),
      read: reference('read'),
      telemetry: record('What the scan cost.', { seconds: { type: 'number', minimum: 0, description: 'From start to end.' } }),
    }),
    $defs: { finding: finding(), image: image(), allowed: allowed(), read: read(), position: position() },
  };
}

function finding(): Schema {
  return record('One credential. Its value is in none of the keys.', {
    detector: text('Id of what found it.'),
    name: text('What it is, with its article.'),
    severity: choice('How much it opens.', severities),
    confidence: choice('How sure it is that it is one.', confidences),
    isValid: flag('Its own structure, such as a checksum, says that it was issued.'),
    longLived: flag('It stays valid until somebody revokes it.'),
    location: record('Where it stands.', {
      path: text('The file, with `/`; within an archive its name there.'),
      within: list('What holds it, outermost first; of a history the blob, of an image its name without tag and digest.', {
        type: 'string',
      }),
      commit: orNull(text('The commit that brought it, where a change or a history was read.')),
      image: orNull(reference('image')),
      start: reference('position'),
      end: reference('position'),
    }),
    encodings: list('How it was written, outermost first; empty where as it is.', choice('A form of writing.', encodings)),
    redacted: text('The letters that all of its kind begin with, and its length.'),
    fingerprint: text('The same in later scans: of the detector, the path and the number of its like before it; never of the value.'),
    revoke: text('How to revoke it.'),
    instead: text('What to use instead.'),
  });
}

function image(): Schema {
  const layer = record('In which layer; null of what the configuration or the manifest says.', {
    number: count('From 1, which is the lowest.', 1),
    of: count('How many layers the image has.', 1),
    name: text('Its digest, or its path in an older `docker save`.'),
    hiddenBy: orNull(count('The next layer above that deletes or replaces the file: whoever has the image has it all the same.', 1)),
  });
  return record('Which image, of those that one name stands for.', {
    manifest: orNull(text('Digest of its manifest; null of an older `docker save`.')),
    platform: orNull(text('Such as `linux/arm64/v8`; null where nothing says it.')),
    layer: orNull(layer),
  });
}

function allowed(): Schema {
  const entry = {
    detector: text('Id of what found it.'),
    path: text('The file, behind the archives that hold it.'),
    line: count('From 1.', 1),
  };
  const by = {
    source: orNull(text('The ignore file; null where a comment beside it does.')),
    sourceLine: orNull(count('The line of that file, from 1.', 1)),
    until: orNull(text('The date on which that ends, at 00:00 UTC.')),
    reason: text('What the entry or the comment says.'),
  };
  return record('Findings that are known, and do not count.', {
    ignored: count('By ignore files.', 0),
    baseline: count('By baselines.', 0),
    comments: count('By comments beside them.', 0),
    configuration: count('By the configuration of another scanner that was named.', 0),
    findings: list('By ignore files and comments.', record('One of them.', { ...entry, ...by })),
    expired: list('Among the findings that count, those whose entry has ended.', record('One of them.', { ...entry, ...by })),
    unused: list(
      'Entries of ignore files that cover nothing of what was read.',
      record('One of them.', {
        source: text('The ignore file.'),
        sourceLine: count('Its line, from 1.', 1),
        path: text('The path in it.'),
      }),
    ),
  });
}

function read(): Schema {
  return record('What was read, so that nothing read is never taken for nothing found.', {
    files: count('Files, those within archives too.', 0),
    blobs: count('Versions of files of a history.', 0),
    commits: count('Commits.', 0),
    layers: count('Layers of container images.', 0),
    bytes: count('Bytes that were looked at.', 0),
    images: list(
      'Container images, and what their names stood for at that time.',
      record('One of them.', {
        name: text('As it was named.'),
        digest: orNull(text('`sha256:...`; null where no digest vouches for it, as in an older `docker save`.')),
      }),
    ),
    left: { type: 'object', description: 'Left out on purpose: the reason, and how many.', additionalProperties: count('How many.', 1) },
    gaps: list(
      'What could not be read.',
      record('One of them.', {
        item: text('Which.'),
        cause: choice('The class of the reason.', gapCauses),
        why: text('The reason.'),
        remedy: orNull(text('How to have it read.')),
      }),
    ),
    limits: list(
      'Limits of the scanner that were reached: what lies behind them was not looked at.',
      record('One of them.', { limit: text('Its name.'), paths: list('Where.', { type: 'string' }) }),
    ),
  });
}

function position(): Schema {
  return record('Line and column.', { line: count('From 1.', 1), column: count('From 1, in UTF-16 units.', 1) });
}
