import { type CallerSources, callerSources } from '../../workflow/callers.ts';
import { locate } from '../../workflow/locate.ts';
import { actionSites, type StepSite, stepSites } from '../../workflow/step-site.ts';
import type { ValueScope } from '../../workflow/value-source.ts';
import { defineRule } from '../define-rule.ts';
import { publishTokens, spanOf } from '../support/publish-tokens.ts';
import { publishingsOf } from '../support/publishing.ts';
import { shownSource } from '../support/static-use.ts';

export default defineRule({
  meta: {
    id: 'secret/publish-token',
    title: 'Packages are published by the identity of the workflow, not with a stored token',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: { recommended: 'warn', strict: 'deny' },
    unknown: { merge: 'warn', deploy: 'warn', posture: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI7:2025' },
      { framework: 'OWASP-NHI', id: 'NHI4:2025' },
      { framework: 'OWASP-NHI', id: 'NHI1:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-01' },
      { framework: 'NIST-CSF', id: 'PR.AA-03' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
      { framework: 'SSDF', id: 'PO.5.1' },
    ],
    rationale:
      'Whoever reads a publish token can release in the name of the project, from anywhere and for as long as it lives. Shai-Hulud (September ' +
      '2025) spread from package to package with the npm tokens that it found; ultralytics was published twice more in December 2024 with a ' +
      'PyPI token that nobody had revoked; cline 2.3.0 (February 2026) went out with a stolen release token. npm, PyPI, RubyGems, crates.io and ' +
      'NuGet take a package from a named workflow without any stored token. `id-token: write` for provenance alone does not change how ' +
      'the package is published, and does not silence this rule.',
    remediation: 'Set up trusted publishing at the registry, publish without the token, then revoke the token there and delete its secret.',
    messages: {
      token: '`{by}` publishes to {registry} with a stored token: `{place}` is {from}. Instead, {federated}',
      script: '`{by}` seems to publish to {registry} with a stored token: `{place}` is {from}. Instead, {federated}',
    },
    examples: [
      {
        title: 'A token for npm, beside provenance',
        files: {
          '.github/workflows/release.yml': `on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - run: npm publish --provenance
        env:
          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
`,
        },
        expect: [{ message: 'token', path: '.github/workflows/release.yml', line: 10 }],
      },
      {
        title: 'Trusted publishing to npm and PyPI',
        files: {
          '.github/workflows/release.yml': `on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: release
    permissions:
      id-token: write
    steps:
      - run: npm publish
      - uses: pypa/gh-action-pypi-publish@release/v1
`,
        },
        expect: [],
      },
    ],
    options: {},
    key: ['registry', 'place', 'source'],
  },
  needs: ['workflows', 'actions'],
  evaluate({ workflows, actions }) {
    const callers = callerSources(workflows.items, actions.items);
    const sites = [...workflows.items.flatMap(stepSites), ...actions.items.flatMap(actionSites)];
    const tokenOf = publishTokens();
    const seen = new Set<string>();
    return sites
      .flatMap((site) => ofStep(site, callers, tokenOf))
      .filter(({ location, data }) => {
        const key = `${location.path} ${location.start.line} ${location.start.column} ${data.registry}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      });
  },
});

/** Publishing with a stored token, with the place of the token and of what publishes. */
function ofStep(site: StepSite, callers: CallerSources, tokenOf: ReturnType<typeof publishTokens>) {
  const { step, file, env, before } = site;
  const scope: ValueScope = {
    env,
    before,
    ...callers(file),
    isScript: false,
  };
  return publishingsOf(step, scope).flatMap((publishing) => {
    const token = tokenOf(publishing, step, scope, file);
    if (token === undefined) return [];
    const { registry, by, isGuess } = publishing;
    return [
      {
        kind: 'violation' as const,
        message: isGuess ? ('script' as const) : ('token' as const),
        data: {
          by,
          registry: registry.name,
          place: token.place,
          source: token.source,
          from: shownSource(token.source),
          federated: registry.federated,
        },
        location: locate(file, token.span),
        related: [{ location: locate(file, spanOf(publishing, file)), message: `\`${by}\` publishes here` }],
        confidence: isGuess ? ('medium' as const) : ('high' as const),
      },
    ];
  });
}
