import { type Gap, known } from '../core/facts.ts';
import { deployedIn } from '../workflow/deployed-images.ts';
import { defineFact } from './define-fact.ts';
import { ManifestFiles } from './manifest-files.ts';
import { imagesOfUse, type Seen } from './manifest-images.ts';

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
    const uses = deployedIn(workflows.value.items, actions.state === 'known' ? actions.value.items : none).manifests;
    const files = new ManifestFiles(tree, roots[0] ?? '');
    let seen: readonly Seen[] = uses.map((use) => imagesOfUse(use, files));
    for (let round = 0; round < maxRounds && (await files.load()); round += 1) seen = uses.map((use) => imagesOfUse(use, files));
    return known(
      { items: seen.flatMap(({ images }) => images), gaps: distinct(seen.flatMap(({ gaps }) => gaps)), texts: files.texts },
      tree.source,
    );
  },
});

const none = [] as const;

function distinct(gaps: readonly Gap[]): readonly Gap[] {
  return [...new Map(gaps.map((one) => [`${one.item}\n${one.why}`, one])).values()];
}
