import { describe, expect, test } from '@jest/globals';
import { allScalars } from '../../src/workflow/all-scalars.ts';
import { expressionsIn } from '../../src/workflow/expressions-in.ts';
import type { ActionDefinition, Problem, Scalar, Workflow } from '../../src/workflow/model.ts';
import { parseAction } from '../../src/workflow/parse-action.ts';
import { parseDependabot } from '../../src/workflow/parse-dependabot.ts';
import { parseLock } from '../../src/workflow/parse-lock.ts';
import { parseWorkflow } from '../../src/workflow/parse-workflow.ts';
import { readYaml } from '../../src/workflow/read-yaml.ts';
import { scalarPieces } from '../../src/workflow/scalar-pieces.ts';
import { lines } from './parse-text.ts';
import { readCorpus } from './read-corpus.ts';

const corpus = readCorpus();

interface Parsed {
  readonly definition: Workflow | ActionDefinition | undefined;
  readonly isModelled: boolean;
  readonly problems: readonly Problem[];
}

function parse(source: (typeof corpus)[number]): Parsed {
  if (/\/\.github\/dependabot\.ya?ml$/.test(source.path)) {
    const { dependabot, problems } = parseDependabot(source);
    return { definition: undefined, isModelled: dependabot !== undefined, problems };
  }
  if (source.path.endsWith('.lock')) {
    const { lock, problems } = parseLock(source);
    return { definition: undefined, isModelled: lock !== undefined, problems };
  }
  if (source.path.includes('/.github/workflows/')) {
    const { workflow, problems } = parseWorkflow(source);
    return { definition: workflow, isModelled: workflow !== undefined, problems };
  }
  const { action, problems } = parseAction(source);
  return { definition: action, isModelled: action !== undefined, problems };
}

/** The value of the text of a scalar, read again as the value of a key. */
function readAgain(slice: string): string | undefined {
  const { root } = readYaml(`k: ${slice}\n`, { isActions: false });
  const value = root?.kind === 'mapping' ? root.entries[0]?.value : undefined;
  return value?.kind === 'scalar' ? value.value : undefined;
}

describe('the corpus', () => {
  test('every file is modelled, and healthy ones have no problem', () => {
    for (const source of corpus) {
      const { isModelled, problems } = parse(source);
      expect([source.path, isModelled, lines(problems)]).toEqual([source.path, true, []]);
    }
  });

  test('the text at the span of every scalar is that scalar', () => {
    const wrong: string[] = [];
    for (const source of corpus) {
      const { definition } = parse(source);
      for (const scalar of definition === undefined ? [] : allScalars(definition)) {
        const slice = source.text.slice(scalar.span.start, scalar.span.end);
        const length = scalarPieces(source.text, scalar)?.reduce((sum, piece) => sum + piece.length, 0);
        const isSame = slice === scalar.value || readAgain(slice)?.trimEnd() === scalar.value.trimEnd();
        if (!isSame || length !== scalar.value.length) wrong.push(`${source.path}: ${slice}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the text at the span of every expression is that expression', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const source of corpus) {
      const { definition } = parse(source);
      for (const { scalar, embedded } of definition === undefined ? [] : expressionsIn(definition)) {
        const inFile = source.text.slice(embedded.span.start, embedded.span.end);
        const inValue = scalar.value.slice(embedded.inValue.start, embedded.inValue.end);
        const isEnclosed = scalar.expressions.length === 0 || /^\$\{\{[\s\S]*\}\}$/.test(inFile);
        const isSame = folded(unquoted(inFile, scalar)) === folded(inValue);
        if (!isEnclosed || !isSame || embedded.expression.kind === 'error') wrong.push(`${source.path}: ${inFile}`);
        count += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(corpus.length === 0 || count > 5000).toBe(true);
  });
});

function unquoted(text: string, scalar: Scalar): string {
  if (scalar.style === 'single') return text.replaceAll("''", "'");
  return scalar.style === 'double' ? text.replaceAll('\\"', '"') : text;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
