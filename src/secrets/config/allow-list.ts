import type { ContentPlace } from '../model.ts';
import type { AllowListText } from './model.ts';
import type { Pattern, Patterns } from './patterns.ts';

/** What was found, as text. */
export interface FoundText {
  readonly secret: string;
  readonly match: string;
  readonly line: string;
}

/** One allow-list: what it says of a place, and of a credential there. */
export class AllowList {
  readonly #text: AllowListText;
  readonly #paths: readonly Pattern[];
  readonly #inner: readonly Pattern[];
  readonly #regexes: readonly Pattern[];

  /** `isOfRule`: its paths are also those of files within archives; of a file as a whole only those that write the `!` of an archive. */
  constructor(text: AllowListText, patterns: Patterns, isOfRule: boolean) {
    const compile = (source: string): Pattern => patterns.compile(source, `the allow-list at ${text.where}`);
    this.#text = text;
    this.#paths = text.paths.map(compile);
    this.#inner = (isOfRule ? text.paths : text.paths.filter((path) => path.includes('!'))).map(compile);
    this.#regexes = text.regexes.map(compile);
  }

  /** Whether everything at a place is allowed, whatever is found there. */
  allowsPlace(place: ContentPlace): boolean {
    if (this.#text.isUnreadable) return false;
    const { commits, paths, regexes, stopwords, isEvery } = this.#text;
    if (!isEvery) return this.#hasPath(place) || this.#hasCommit(place);
    if (regexes.length + stopwords.length > 0) return false;
    return (paths.length === 0 || this.#hasPath(place)) && (commits.length === 0 || this.#hasCommit(place));
  }

  allows(found: FoundText, place: ContentPlace): boolean {
    if (this.#text.isUnreadable) return false;
    const { commits, paths, regexes, stopwords, regexTarget, isEvery } = this.#text;
    const secret = found.secret.toLowerCase();
    const checks = [
      ...(commits.length === 0 ? [] : [() => this.#hasCommit(place)]),
      ...(paths.length === 0 ? [] : [() => this.#hasPath(place)]),
      ...(stopwords.length === 0 ? [] : [() => stopwords.some((word) => secret.includes(word))]),
      ...(regexes.length === 0 ? [] : [() => this.#regexes.some((pattern) => pattern.test(found[regexTarget]))]),
    ];
    return isEvery ? checks.every((check) => check()) : checks.some((check) => check());
  }

  #hasCommit({ commit }: ContentPlace): boolean {
    return commit !== undefined && this.#text.commits.includes(commit);
  }

  #hasPath({ path, within }: ContentPlace): boolean {
    const holders = within.filter((one) => !one.startsWith('blob '));
    if (holders.length === 0) return this.#paths.some((pattern) => pattern.test(path));
    const whole = [...holders, path].join('!');
    return (
      this.#paths.some((pattern) => pattern.test(holders[0] ?? '')) ||
      this.#inner.some((pattern) => pattern.test(whole) || pattern.test(path))
    );
  }
}
