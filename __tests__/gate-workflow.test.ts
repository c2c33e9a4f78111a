import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { collectors } from '../src/facts/registry.ts';
import { inputTable, outputSpecs } from '../src/inputs/spec.ts';
import type { Mapping, Named, Node, StepsJob } from '../src/workflow/model.ts';
import { parseWorkflow } from '../src/workflow/parse-workflow.ts';

const path = '.github/workflows/gate.yml';
const { workflow, problems } = parseWorkflow({ path, root: '', text: readFileSync(join(import.meta.dirname, '..', path), 'utf8') });
const job = workflow?.jobs.find((one): one is StepsJob => one.kind === 'steps');
const step = job?.steps.find((one) => one.kind === 'uses');

function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key.value === key)?.value : undefined;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.value : undefined;
}

function entriesOf(node: Node | undefined): Mapping['entries'] {
  return node?.kind === 'mapping' ? node.entries : [];
}

function pairsOf(values: readonly Named[] | undefined): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries((values ?? []).map(({ name, value }) => [name.value, textOf(value)]));
}

const call = workflow?.triggers.find(({ event }) => event === 'workflow_call')?.configuration;
const inputs = entriesOf(child(call, 'inputs'));
const names = inputs.map(({ key }) => key.value);

describe('the reusable workflow', () => {
  test('is one that GitHub would run, started by calls alone', () => {
    expect(problems).toEqual([]);
    expect(workflow?.triggers.map(({ event }) => event)).toEqual(['workflow_call']);
  });

  test('is one job `interlock` without a name, so that its check is `gate / interlock`', () => {
    expect(workflow?.jobs.map(({ id, name, condition }) => [id.value, name, condition])).toEqual([['interlock', undefined, undefined]]);
    expect(job?.continueOnError).toBeUndefined();
    expect(job?.timeoutMinutes?.value).toBe('10');
  });

  test('runs nothing but the action of its own repository and commit', () => {
    expect(job?.steps.map((one) => one.kind === 'uses' && one.uses.target)).toEqual([{ kind: 'self', path: '' }]);
    expect([step?.condition, step?.continueOnError, step?.env]).toEqual([undefined, undefined, []]);
  });

  test('takes no secrets', () => {
    expect(child(call, 'secrets')).toBeUndefined();
  });

  test('has of the inputs what crosses jobs, with the defaults of the action', () => {
    const visible = inputTable.filter(([, { action, isHidden }]) => action !== undefined && isHidden !== true);
    const left = ['token', 'sarif', 'admin-token', 'bundles'];
    expect(names).toEqual(visible.map(([name]) => name).filter((name) => !left.includes(name)));
    for (const { key, value } of inputs) {
      const standard = visible.find(([name]) => name === key.value)?.[1].action?.default;
      expect([key.value, textOf(child(value, 'type')), textOf(child(value, 'default'))]).toEqual([key.value, 'string', standard]);
    }
  });

  test('hands every input on by `with` alone', () => {
    expect(pairsOf(step?.with)).toEqual(Object.fromEntries(names.map((name) => [name, `\${{ inputs.${name} }}`])));
  });

  test('gives back every output that is no path on its runner', () => {
    const crossing = Object.keys(outputSpecs).filter((name) => !['decision', 'staged-artifacts', 'sarif'].includes(name));
    const outputs = entriesOf(child(call, 'outputs'));
    expect(outputs.map(({ key, value }) => [key.value, textOf(child(value, 'value'))])).toEqual(
      crossing.map((name) => [name, `\${{ jobs.interlock.outputs.${name} }}`]),
    );
    expect(pairsOf(job?.outputs)).toEqual(
      Object.fromEntries(crossing.map((name) => [name, `\${{ steps.${step?.id?.value}.outputs.${name} }}`])),
    );
  });

  test('grants what every fact of the first tier needs, and can write nothing', () => {
    const { permissions } = job ?? {};
    const scopes = permissions?.kind === 'scopes' ? permissions.scopes : [];
    const granted = Object.fromEntries(scopes.map(({ scope, level }) => [scope, level]));
    const needed = collectors.filter(({ tier }) => tier === 1).map((collector) => collector.permissions);
    expect(needed.length).toBeGreaterThan(0);
    for (const permission of needed) expect(granted).toMatchObject(permission);
    // `write` is the only level that an identity token has.
    expect(scopes.filter(({ level }) => level !== 'read').map(({ scope }) => scope)).toEqual(['id-token']);
    expect(workflow?.permissions).toMatchObject({ kind: 'scopes', scopes: [] });
  });
});
