/** What judges, as one part of the bundle: each further file would cost a little of every run. */
export { commonCollectors as collectors } from '../facts/common-collectors.ts';
export { judge } from '../judge.ts';
export { rules } from '../rules/common.gen.ts';
