import { type Control, type Framework, frameworks } from '../core/controls.ts';
import { compareText } from '../core/location.ts';
import type { RuleMeta } from '../core/rule.ts';
import type { SarifRelationship, SarifTaxonomy } from './sarif-model.ts';

/** The control frameworks with those of their controls that a rule names, in the order of their ids. */
export function sarifTaxonomies(catalogue: readonly RuleMeta[]): readonly SarifTaxonomy[] {
  const controls = catalogue.flatMap((meta) => meta.controls);
  return frameworksOf(controls).map((name) => ({
    name,
    shortDescription: { text: frameworks[name] },
    isComprehensive: false,
    taxa: idsOf(controls, name).map((id) => ({ id })),
  }));
}

/** Relationships of a rule to the taxa of `taxonomies`. */
export function sarifRelationships(controls: readonly Control[], taxonomies: readonly SarifTaxonomy[]): readonly SarifRelationship[] {
  const isFirst = (control: Control, at: number): boolean =>
    controls.findIndex(({ framework, id }) => framework === control.framework && id === control.id) === at;
  return controls.filter(isFirst).flatMap(({ framework, id }) => {
    const at = taxonomies.findIndex(({ name }) => name === framework);
    const index = taxonomies[at]?.taxa.findIndex((taxon) => taxon.id === id) ?? -1;
    return index < 0 ? [] : [{ target: { id, index, toolComponent: { name: framework, index: at } }, kinds: ['relevant'] }];
  });
}

function frameworksOf(controls: readonly Control[]): readonly Framework[] {
  const all: readonly Framework[] = ['OWASP-NHI', 'NIST-CSF', 'NIST-800-207', 'OWASP-CICD', 'SLSA', 'SSDF'];
  return all.filter((name) => controls.some(({ framework }) => framework === name));
}

function idsOf(controls: readonly Control[], name: Framework): readonly string[] {
  return [...new Set(controls.filter(({ framework }) => framework === name).map(({ id }) => id))].toSorted(compareText);
}
