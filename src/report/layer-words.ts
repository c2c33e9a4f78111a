import type { ImagePlace } from '../secrets/model.ts';
import { printable } from './printable.ts';

/** Which layer, and what hides the file from whoever runs the image, though not from whoever has it; empty of what lies in no image. */
export function layerWords(image: ImagePlace | undefined): string {
  if (image === undefined) return '';
  const { platform, layer } = image;
  const hidden = layer?.hiddenBy === undefined ? '' : `, hidden by layer ${layer.hiddenBy}`;
  const where = layer === undefined ? '' : ` in layer ${layer.number} of ${layer.of}${hidden}`;
  return `${where}${platform === undefined ? '' : ` (${printable(platform)})`}`;
}
