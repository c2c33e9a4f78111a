/**
 * Everything that is generated: the registry first, since the others read it. Each generator returns path -> content;
 * a page that no rule has any more is removed.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actionYaml } from './generate/action-yaml.ts';
import { gateWorkflow } from './generate/gate-workflow.ts';
import { presetDigestsSource } from './generate/preset-digests.ts';
import { fillReadme } from './generate/readme.ts';
import { factHeadsSource, headsSource, isOnlyOfDeploy, partSource, registrySource } from './generate/registry.ts';
import { secretIndexSource } from './generate/secret-index.ts';
import { secretPlansSource } from './generate/secret-plans.ts';

const root = join(import.meta.dirname, '..');

const write = (path: string, text: string): void => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

write('src/rules/registry.gen.ts', registrySource(join(root, 'src', 'rules')));

const { rules } = await import('../src/rules/registry.gen.ts');
write('src/rules/heads.gen.ts', headsSource(rules));
const ofDeploy = rules.filter(isOnlyOfDeploy);
const ofSeveral = rules.filter((rule) => !isOnlyOfDeploy(rule));
write('src/rules/deploy.gen.ts', partSource(ofDeploy, 'Rules that judge nowhere but at a deploy, in the order of reports.'));
write('src/rules/common.gen.ts', partSource(ofSeveral, 'Rules that judge at more than a deploy, in the order of reports.'));
const { presetText } = await import('../src/policy/preset-text.ts');
const { presetNames } = await import('../src/policy/preset.ts');
write(
  'src/policy/preset-digests.gen.ts',
  presetDigestsSource(
    presetNames.map((name) => [
      name,
      presetText(
        name,
        rules.map(({ meta }) => meta),
      ),
    ]),
  ),
);
const { collectors } = await import('../src/facts/registry.ts');
write('src/facts/heads.gen.ts', factHeadsSource(collectors));
const { rulePage } = await import('../src/report/rule-page.ts');
const { decisionJsonSchema } = await import('../src/report/decision-json-schema.ts');
const { policyJsonSchema } = await import('../src/policy/policy-json-schema.ts');
const { secretsJsonSchema } = await import('../src/report/secrets-json-schema.ts');
const catalogue = rules.map(({ meta }) => meta);

const { detectors } = await import('../src/secrets/detectors/catalogue.ts');
write('src/secrets/detectors/plans.gen.ts', secretPlansSource(detectors));
const { plannedDetectors } = await import('../src/secrets/detectors/planned.ts');
write('src/secrets/detectors/index.gen.ts', secretIndexSource(plannedDetectors()));

rmSync(join(root, 'docs', 'rules'), { recursive: true, force: true });
for (const meta of catalogue) write(`docs/rules/${meta.id}.md`, rulePage(meta));
write('action.yml', actionYaml());
write('.github/workflows/gate.yml', gateWorkflow());
write('schemas/policy.schema.json', `${JSON.stringify(policyJsonSchema(catalogue), null, 2)}\n`);
write('schemas/decision.schema.json', `${JSON.stringify(decisionJsonSchema(), null, 2)}\n`);
write('schemas/secrets.schema.json', `${JSON.stringify(secretsJsonSchema(), null, 2)}\n`);
write('README.md', fillReadme(readFileSync(join(root, 'README.md'), 'utf8'), catalogue, root));
