/**
 * Renews what is embedded to be trusted by The Update Framework, and prints what changed:
 *
 *     npm run refresh-roots [public-good|github]
 *
 * From the embedded root of each repository forward to its newest one, it takes the trust root that is signed now. Nothing is written where
 * a repository does not answer, does not sign as its root demands, or signs a trust root that could not take the embedded one's place at run
 * time. Commit the files together with what was printed.
 */
import { httpTransport } from '../src/adapters/github/transport.ts';
import { fetchTargets } from '../src/adapters/tuf/fetch-targets.ts';
import { tufLimits } from '../src/adapters/tuf/limits.ts';
import { useProxies } from '../src/adapters/use-proxies.ts';
import { replacementProblem } from '../src/artifact/replacement-problem.ts';
import { loadSigstore } from '../src/artifact/sigstore.ts';
import { type TufRepository, tufRepositories } from '../src/data/trust-roots/tuf-repositories.ts';
import { type EmbeddedFile, printDifference, textIn, writeText } from './roots/write-text.ts';

const wanted = process.argv[2];
const repositories = tufRepositories.filter(({ name }) => wanted === undefined || name === wanted);
if (repositories.length === 0) {
  console.error('usage: npm run refresh-roots [public-good|github]');
  process.exit(2);
}
await useProxies(process.env);
for (const repository of repositories) await renew(repository);

async function renew({ name, mirror, root, target }: TufRepository): Promise<void> {
  const asked = { mirror, root, targets: [target], transport: httpTransport(), userAgent: 'interlock/refresh-roots' };
  const answer = await fetchTargets({ ...asked, limits: { ...tufLimits, deadline: 60_000 } });
  if (answer.state === 'failed') return fail(name, answer.why);
  const text = answer.texts.get(target) ?? '';
  const before = await textIn(name);
  const problem = replacementProblem({ name, text: before }, text, await loadSigstore());
  if (problem !== undefined) return fail(name, problem);
  printDifference(before, text);
  const files: readonly (readonly [EmbeddedFile, string])[] = [
    [name, text],
    [`tuf-${name}`, answer.root],
  ];
  for (const [file, found] of files) {
    console.log(`${file}: ${found === (await textIn(file)) ? 'as before' : 'changed'}`);
    // Also where the text is the same: it was compared today.
    writeText(file, found, `${mirror}, version ${JSON.parse(answer.root).signed.version} of its root`);
  }
}

function fail(name: string, why: string): void {
  console.error(`${name}: ${why}; nothing of it was written`);
  process.exitCode = 1;
}
