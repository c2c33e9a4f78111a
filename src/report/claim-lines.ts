import { type Claims, type ProvenanceClaims, scanSeverities } from '../artifact/claims/model.ts';

type Line = readonly [label: string, value: string];

/** What a signed statement says, in lines for people. Its signer wrote it: it proves no more than that this signer says so. */
export function claimLines(claims: Claims | undefined): readonly Line[] {
  switch (claims?.kind) {
    case undefined:
    case 'other':
      return [];
    case 'provenance':
      return provenanceLines(claims);
    case 'vsa': {
      const { verifier, result, levels, resource, verifiedAt } = claims;
      return said({
        'says verifier': verifier,
        'says result': [result, ...levels].join(' '),
        'says resource': resource,
        'says judged': verifiedAt,
      });
    }
    case 'sbom':
      return said({ 'says contents': `${claims.components} components, ${claims.format} ${claims.version}` });
    case 'scan': {
      const found = scanSeverities
        .filter((severity) => claims.found[severity] > 0)
        .map((severity) => `${claims.found[severity]} ${severity}`);
      const vulnerabilities = found.length === 0 ? 'none' : found.join(', ');
      return said({ 'says scanner': claims.scanner, 'says scanned': claims.finishedAt, 'says found': vulnerabilities });
    }
    case 'release':
      return said({ 'says release': claims.purl, 'says tag': claims.tag });
    case 'unreadable':
      return [['says', `nothing that can be read (${claims.of}: ${claims.why})`]];
  }
}

function provenanceLines({ builder, buildType, sources, workflow, invocation, trigger }: ProvenanceClaims): readonly Line[] {
  const built = sources.map(({ repository, ref, commit }): Line => ['says source', [repository, ref, commit].filter(Boolean).join(' ')]);
  const started = workflow === undefined ? undefined : [workflow.path, workflow.ref].filter(Boolean).join(' at ');
  return [
    ...said({ 'says builder': builder, 'says build type': buildType }),
    ...built,
    ...said({ 'says workflow': started, 'says trigger': trigger, 'says run': invocation }),
  ];
}

function said(values: Readonly<Record<string, string | undefined>>): readonly Line[] {
  return Object.entries(values).flatMap(([label, value]): readonly Line[] => (value === undefined ? [] : [[label, value]]));
}
