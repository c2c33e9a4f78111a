/** What judges, as one part of the bundle: each further file would cost a little of every run. */
export { collectors } from '../facts/registry.ts';
export { judge } from '../judge.ts';
export { rules } from '../rules/registry.gen.ts';
