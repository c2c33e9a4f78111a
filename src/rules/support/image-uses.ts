import type { FileLocation } from '../../core/location.ts';
import type { ManifestImage } from '../../facts/fact-map.ts';
import { type DeployPlace, deployedIn } from '../../workflow/deployed-images.ts';
import type { ExpandedText } from '../../workflow/expand-text.ts';
import { locate } from '../../workflow/locate.ts';
import type { ActionDefinition, Workflow } from '../../workflow/model.ts';

/** An image that a job deploys, wherever it is named. */
export interface ImageUse {
  readonly deploy: DeployPlace;
  /** As it is written there, without what may be a credential. */
  readonly written: string;
  readonly readings: readonly ExpandedText[];
  readonly hasName: boolean;
  readonly hasVersion: boolean;
  readonly location: FileLocation;
  /** The command or input that deploys the file in which it stands. */
  readonly deployedAt: FileLocation | undefined;
}

/** All of them: of commands and inputs, then of the files that these deploy. */
export function imageUses(
  workflows: readonly Workflow[],
  actions: readonly ActionDefinition[],
  manifests: readonly ManifestImage[],
): readonly ImageUse[] {
  const direct = deployedIn(workflows, actions).images.map(
    (image): ImageUse => ({
      deploy: image,
      written: shownImage(image.written),
      readings: image.readings,
      hasName: image.hasName,
      hasVersion: image.hasVersion,
      location: locate(image.file, image.span),
      deployedAt: undefined,
    }),
  );
  const inFiles = manifests.map(
    ({ written, readings, location, use }): ImageUse => ({
      deploy: use,
      written: shownImage(written),
      readings,
      hasName: true,
      hasVersion: true,
      location,
      deployedAt: locate(use.file, use.span),
    }),
  );
  return [...direct, ...inFiles].filter(({ readings }) => readings.some((parts) => parts.length > 0));
}

/** Names longer than any image are cut. */
const longest = 300;

/** `user:password@` in front of a host is no part of a name. */
function shownImage(text: string): string {
  return text.replace(/^((?:[a-z+]{1,20}:\/\/)?)[^/@]{0,500}@(?!sha\d|[$`])(?=[^/]{1,300}\/)/i, '$1***@').slice(0, longest);
}

/** The uses of each name in each file: one finding each. */
export function groupedUses(uses: readonly ImageUse[]): readonly { readonly first: ImageUse; readonly others: readonly ImageUse[] }[] {
  const groups = new Map<string, { first: ImageUse; others: ImageUse[] }>();
  for (const use of uses) {
    const key = JSON.stringify([use.location.path, use.written]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: use, others: [] });
    else if (!isSamePlace(group.first, use) && !group.others.some((one) => isSamePlace(one, use))) group.others.push(use);
  }
  return [...groups.values()];
}

function isSamePlace({ location: a }: ImageUse, { location: b }: ImageUse): boolean {
  return a.start.line === b.start.line && a.start.column === b.start.column;
}
