import { type Gap, gap, known } from '../core/facts.ts';
import { type DeployedManifests, deployedIn } from '../workflow/deployed-images.ts';
import { locate } from '../workflow/locate.ts';
import { defineFact } from './define-fact.ts';
import type { ManifestImage } from './fact-map.ts';
import { ManifestFiles } from './manifest-files.ts';
import { imagesOf, lookThrough, type Seen } from './manifest-images.ts';

/** Files that lead to files: a directory, its kustomization, what that takes in, and so on. */
const maxRounds = 12;

/**
 * The images of the manifests, compose files and kustomizations that the judged workflows deploy: read from the judged tree, and only where a
 * command or an input names them. Where none does, nothing is read.
 */
export const manifests = defineFact({
  key: 'manifests',
  needs: ['workflows', 'actions'],
  scope: 'tree',
  permissions: { contents: 'read' },
  tier: 1,
  collect: async (_question, { workflows, actions }, { tree, roots }) => {
    if (workflows.state === 'unknown') return workflows;
    const all = deployedIn(workflows.value.items, actions.state === 'known' ? actions.value.items : none).manifests;
    const uses = all.slice(0, maxUses);
    const files = new ManifestFiles(tree, roots[0] ?? '');
    let seen: readonly Seen[] = uses.map((use) => lookThrough(use, files));
    for (let round = 0; round < maxRounds && (await files.load()); round += 1) seen = uses.map((use) => lookThrough(use, files));
    const gaps = distinct([...seen.flatMap((one) => one.gaps), ...overLimits(all, seen)]);
    return known({ items: firstImages(seen), gaps, texts: files.texts }, tree.source);
  },
});

/** More commands, and more images of all of them, are a gap. */
const maxUses = 256;
const maxImages = 5_000;

function firstImages(seen: readonly Seen[]): readonly ManifestImage[] {
  const images: ManifestImage[] = [];
  for (const one of seen) {
    const room = maxImages - images.length;
    images.push(...imagesOf({ ...one, written: one.written.slice(0, room) }));
  }
  return images;
}

function overLimits(uses: readonly DeployedManifests[], seen: readonly Seen[]): readonly Gap[] {
  const count = seen.reduce((sum, { written }) => sum + written.length, 0);
  const next = uses[maxUses];
  const uncounted = next === undefined ? [] : [overLimit(next, `more than ${maxUses} commands and inputs deploy files`)];
  const last = seen.at(-1);
  return last === undefined || count <= maxImages
    ? uncounted
    : [...uncounted, overLimit(last.use, `the deployed files name more than ${maxImages} images`)];
}

function overLimit({ by, file, span }: DeployedManifests, why: string): Gap {
  return gap({ item: by, cause: 'limit', why, remedy: 'deploy less by one repository', location: locate(file, span) });
}

const none = [] as const;

function distinct(gaps: readonly Gap[]): readonly Gap[] {
  return [...new Map(gaps.map((one) => [`${one.item}\n${one.why}`, one])).values()];
}
