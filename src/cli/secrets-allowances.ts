import { hasCome, isRealDay } from '../core/day.ts';
import { InterlockError } from '../core/errors.ts';
import type { Gap } from '../core/facts.ts';
import { malformedGaps } from '../secrets/allowances/allowance-gaps.ts';
import { applyAllowances, type Judged } from '../secrets/allowances/apply-allowances.ts';
import { reportLimits } from '../secrets/allowances/foreign-report.ts';
import { reasonProblem } from '../secrets/allowances/ignore-entry.ts';
import { entryHash, leastKeyBytes, type Marker } from '../secrets/allowances/mark.ts';
import { readBaseline } from '../secrets/allowances/read-baseline.ts';
import { ignoreLimits, readIgnoreFile } from '../secrets/allowances/read-ignore-file.ts';
import { shownPath } from '../secrets/allowances/shown-path.ts';
import { writtenIgnoreFile } from '../secrets/allowances/written-ignore-file.ts';
import type { SecretFinding } from '../secrets/collect-findings.ts';

/** What allowances ask of the machine. */
export interface AllowancePorts {
  /** Of ignore files, as the environment has it. */
  readonly ignoreKey: string | undefined;
  readonly openMarker: (key: string | undefined) => Promise<Marker>;
  /** The text of a file of at most so many bytes; undefined where there is none (INPUT_UNREADABLE). */
  readonly readBounded: (path: string, bytes: number) => string | undefined;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** ISO 8601. */
  readonly now: () => string;
}

/** Where entries for what is found are written, and what they say. */
interface Writing {
  readonly path: string;
  readonly reason: string;
  readonly until: string;
}

/** What the command line says of findings that are known. */
export interface OpenedAllowances {
  /** Undefined where nobody asks for marks. */
  readonly marker: Marker | undefined;
  readonly gaps: readonly Gap[];
  readonly judge: (findings: readonly SecretFinding[]) => Judged;
  /** How many entries were written, and where; undefined = none was asked for. */
  readonly write: (counted: readonly SecretFinding[]) => Promise<string | undefined>;
}

type Options = ReadonlyMap<string, readonly string[]>;

/** Reads every file before anything is looked for. Throws USAGE, INPUT_UNREADABLE and INPUT_INVALID. */
export async function openAllowances(options: Options, ports: AllowancePorts): Promise<OpenedAllowances> {
  const [ignore, baseline] = [options.get('ignore') ?? [], options.get('baseline') ?? []];
  const writing = writingOf(options, ports);
  const isAsked = ignore.length + baseline.length > 0 || writing !== undefined;
  const marker = isAsked ? await ports.openMarker(keyOf(ports)) : undefined;
  if (writing !== undefined && marker?.isKeyed !== true)
    throw new InterlockError(
      'USAGE',
      `--write-ignore needs the key of ignore files in INTERLOCK_IGNORE_KEY: ${leastKeyBytes} bytes or more`,
    );
  const read = ignore.map((path) => readIgnoreFile(textOf(path, ignoreLimits.bytes, ports), path));
  const known = marker === undefined ? [] : baseline.flatMap((path) => baselineOf(path, marker, ports));
  const allowances = [...read.flatMap((one) => one.allowances), ...known];
  const comments = options.has('inline-comments') ? 'honoured' : 'ignored';
  const terms = { now: ports.now(), comments, values: 'any', isKeyed: marker?.isKeyed ?? true } as const;
  return {
    marker,
    gaps: read.flatMap(({ malformed }) => malformedGaps(malformed)),
    judge: (findings) => applyAllowances(findings, allowances, terms),
    write: async (counted) => (writing === undefined ? undefined : written(writing, counted, ports)),
  };
}

function keyOf({ ignoreKey }: AllowancePorts): string | undefined {
  if (ignoreKey === undefined || ignoreKey === '') return undefined;
  if (new TextEncoder().encode(ignoreKey).length < leastKeyBytes)
    throw new InterlockError('USAGE', `INTERLOCK_IGNORE_KEY has less than ${leastKeyBytes} bytes; make one with: openssl rand -hex 32`);
  return ignoreKey;
}

function textOf(path: string, bytes: number, { readBounded }: AllowancePorts): string {
  const text = readBounded(path, bytes);
  if (text === undefined) throw new InterlockError('INPUT_UNREADABLE', `'${path}' does not exist; give an existing file`);
  return text;
}

function baselineOf(path: string, marker: Marker, ports: AllowancePorts) {
  const baseline = readBaseline(textOf(path, reportLimits.bytes, ports), path, marker);
  if (baseline.state === 'refused') throw new InterlockError('INPUT_INVALID', `the baseline '${path}' cannot be used: ${baseline.why}`);
  return baseline.allowances;
}

function writingOf(options: Options, { now }: AllowancePorts): Writing | undefined {
  const [path, reason, until] = ['write-ignore', 'reason', 'until'].map((name) => options.get(name)?.at(-1));
  if (path === undefined && reason === undefined && until === undefined) return undefined;
  if (path === undefined || reason === undefined || until === undefined)
    throw new InterlockError('USAGE', '--write-ignore FILE, --reason TEXT and --until DATE belong together');
  const problem = reasonProblem(reason);
  if (problem !== undefined) throw new InterlockError('USAGE', `--reason cannot be written: ${problem}`);
  if (!isRealDay(until) || hasCome(until, now())) throw new InterlockError('USAGE', `--until takes a day to come, as YYYY-MM-DD`);
  return { path, reason, until };
}

async function written({ path, reason, until }: Writing, counted: readonly SecretFinding[], ports: AllowancePorts): Promise<string> {
  const before = ports.readBounded(path, ignoreLimits.bytes) ?? '';
  const [first] = readIgnoreFile(before, path).malformed;
  if (first !== undefined) throw new InterlockError('INPUT_INVALID', `${path}:${first.line} cannot be read: ${first.why}; mend it first`);
  const entries = counted.flatMap(({ marks, detector, place }) => {
    const hash = entryHash(marks);
    return hash === undefined ? [] : [{ hash, detector: detector.id, path: shownPath(place), until, reason }];
  });
  const text = writtenIgnoreFile(before, entries);
  if (new TextEncoder().encode(text).length > ignoreLimits.bytes)
    throw new InterlockError('USAGE', `${path} would have more than ${ignoreLimits.bytes} bytes, which nobody reads; use a --baseline`);
  await ports.writeFile(path, text);
  const distinct = new Set(entries.map(({ hash }) => hash)).size;
  return `interlock: wrote ${distinct} of ${counted.length} findings as entries to ${path}`;
}
