import { RE2JS } from 're2js';
import { InterlockError, messageOfError } from '../../core/errors.ts';
import { configLimits } from './model.ts';

/** Offsets of bytes of a match and of its groups; a group that took part in no match is undefined. */
export type Span = readonly [start: number, end: number];
export interface Match {
  readonly whole: Span;
  readonly groups: readonly (Span | undefined)[];
}

/** A regular expression of RE2, in time that is linear in the text whatever it says. */
export class Pattern {
  readonly groupCount: number;
  readonly #program: RE2JS;

  constructor(program: RE2JS) {
    this.#program = program;
    this.groupCount = program.groupCount();
  }

  test(text: string | Uint8Array): boolean {
    return this.#program.test(text);
  }

  /** The first match in a text; undefined where there is none. */
  first(text: string): string | undefined {
    const matcher = this.#program.matcher(text);
    return matcher.find() ? (matcher.group() ?? undefined) : undefined;
  }

  /** Matches that do not overlap, from left to right, in text of UTF-8; at most so many. */
  *matches(bytes: Uint8Array, most: number): Generator<Match> {
    // Told apart by an automaton, which is many times as fast as what knows the groups.
    if (!this.#program.test(bytes)) return;
    const matcher = this.#program.matcher(bytes);
    const span = (group: number): Span => [matcher.start(group), matcher.end(group)];
    for (let count = 0; count < most && matcher.find(); count += 1) {
      const groups = Array.from({ length: this.groupCount }, (_none, index) => span(index + 1));
      yield { whole: span(0), groups: groups.map((group) => (group[0] < 0 ? undefined : group)) };
    }
  }
}

/** Compiles the patterns of one configuration within one budget. */
export class Patterns {
  readonly #known = new Map<string, Pattern>();
  #instructions = 0;

  /** @throws InterlockError INPUT_INVALID, which names what the pattern is of. */
  compile(source: string, owner: string): Pattern {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const pattern = this.#compiled(source, owner);
    this.#known.set(source, pattern);
    if (this.#known.size > configLimits.patterns)
      throw new InterlockError('INPUT_INVALID', `the configuration has more than ${configLimits.patterns} patterns`);
    return pattern;
  }

  #compiled(source: string, owner: string): Pattern {
    let program: RE2JS;
    try {
      program = RE2JS.compile(source);
    } catch (cause) {
      const why = messageOfError(cause).slice(0, 200);
      throw new InterlockError('INPUT_INVALID', `${owner} has a pattern that RE2 does not take: ${why}`, { cause });
    }
    const size = program.programSize();
    this.#instructions += size;
    if (size > configLimits.instructions || this.#instructions > configLimits.allInstructions)
      throw new InterlockError('INPUT_INVALID', `${owner} has a pattern that is too large: ${size} instructions; repeat less of it`);
    return new Pattern(program);
  }
}
