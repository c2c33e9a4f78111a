import { isDigest } from '../../artifact/image-reference.ts';
import { valueOf } from '../../workflow/callers.ts';
import type { Job, Named, Scalar, Step, StepsJob, Workflow } from '../../workflow/model.ts';
import { flatten } from '../../workflow/walk.ts';
import { type GateTest, isGateCall, isGateStep } from './gate-use.ts';

/** What the gates in front of a step verify, as the lines of their input `artifacts` say. */
export interface VerifiedArtifacts {
  /** Digests that are written out. */
  readonly digests: ReadonlySet<string>;
  /** True where a line is an expression: what it verifies is known to the run alone. */
  readonly isOpen: boolean;
  /** Lines that name a digest or an image. */
  readonly images: readonly string[];
  /** Patterns of files. */
  readonly files: readonly string[];
  /** Of the nearest gate, with the id by which its outputs are named. */
  readonly input: Scalar;
  readonly step: string;
}

/** The gates with artifacts that stand before a step: earlier in its job, or in the jobs that it needs. */
export function verifiedBefore(step: Step, job: StepsJob, workflow: Workflow, test: GateTest): VerifiedArtifacts | undefined {
  const { root } = workflow.file;
  const steps = [...flatten(job.steps)];
  const own = steps.slice(0, Math.max(0, steps.indexOf(step))).filter((one) => isGateStep(one, root, test));
  const needed = neededJobs(job, workflow).flatMap((one): readonly Named[][] => {
    if (one.kind === 'call') return isGateCall(one.uses.target, root, test) ? [[...one.with]] : [];
    return [...flatten(one.steps)].flatMap((inner) => (isGateStep(inner, root, test) ? [[...inner.with]] : []));
  });
  const found = [
    ...own.toReversed().map((one) => artifactsOf(one.with, one.id?.value)),
    ...needed.map((inputs) => artifactsOf(inputs, undefined)),
  ].filter((one) => one !== undefined);
  const [nearest] = found;
  if (nearest === undefined) return undefined;
  return {
    ...nearest,
    digests: new Set(found.flatMap(({ digests }) => [...digests])),
    isOpen: found.some(({ isOpen }) => isOpen),
    images: found.flatMap(({ images }) => images),
    files: found.flatMap(({ files }) => files),
  };
}

function artifactsOf(inputs: readonly Named[], id: string | undefined): VerifiedArtifacts | undefined {
  const input = valueOf(inputs, 'artifacts');
  if (input?.kind !== 'scalar' || input.value.trim() === '') return undefined;
  const lines = input.value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const images = lines.filter((line) => /^(?:oci:|sha\d+:)/i.test(line));
  const open = lines.filter((line) => line.includes('${{'));
  const digests = images.map((line) => line.slice(line.lastIndexOf('@') + 1)).filter(isDigest);
  const files = lines.filter((line) => !images.includes(line) && !open.includes(line));
  return { digests: new Set(digests), isOpen: open.length > 0, images, files, input, step: id ?? 'gate' };
}

/** All jobs that must have ended before a job, the nearest first. */
function neededJobs(job: Job, { jobs }: Workflow): readonly Job[] {
  const found = new Set<Job>();
  const open: Job[] = [job];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const { value } of next.needs) {
      const needed = jobs.find(({ id }) => id.value.toLowerCase() === value.toLowerCase());
      if (needed === undefined || found.has(needed)) continue;
      found.add(needed);
      open.push(needed);
    }
  }
  return [...found];
}
