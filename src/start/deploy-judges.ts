/** What judges a deploy alone, as a part of the bundle that no other run loads. */
export { deployCollectors as collectors } from '../facts/deploy-collectors.ts';
export { rules } from '../rules/deploy.gen.ts';
