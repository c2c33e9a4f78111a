import { parse, TomlError } from 'smol-toml';
import { InterlockError } from '../../core/errors.ts';
import { type Confidence, confidences } from '../../core/finding.ts';
import { type AllowListText, type ConfigText, configLimits, type RequiredText, type RuleText } from './model.ts';
import { Table } from './table.ts';

const topKeys = [
  'title',
  'description',
  'minVersion',
  'betterleaksMinVersion',
  'extend',
  'rules',
  'allowlist',
  'allowlists',
  'prefilter',
  'filter',
] as const;
const ruleKeys = [
  'id',
  'description',
  'regex',
  'path',
  'secretGroup',
  'entropy',
  'keywords',
  'tags',
  'skipReport',
  'required',
  'components',
  'allowlist',
  'allowlists',
  'filter',
  'validate',
  'analyze',
  'specificity',
  'confidence',
  'tokenEfficiency',
] as const;
const allowKeys = ['description', 'condition', 'commits', 'paths', 'regexTarget', 'regexes', 'stopwords', 'resources'] as const;
const requiredKeys = ['id', 'withinLines', 'withinColumns', 'within', 'optional'] as const;

/**
 * Reads `.gitleaks.toml` or `.betterleaks.toml`; what they do not have is refused.
 *
 * @throws InterlockError INPUT_INVALID with the place.
 */
export function parseConfig(text: string, file: string): ConfigText {
  const top = new Table('The configuration', parsed(text, file), { file, text, offset: 0 }, topKeys);
  const [extend] = top.tables('extend', ['useDefault', 'path', 'url', 'disabledRules'], offsetsOf(text, 'extend'));
  const rules = top.tables('rules', ruleKeys, offsetsOf(text, 'rules')).map(ruleOf);
  if (rules.length > configLimits.rules) throw top.error('rules', `it has ${rules.length} rules; at most ${configLimits.rules} are read`);
  const seen = new Set<string>();
  for (const { id, where } of rules) {
    if (seen.has(id)) throw new InterlockError('INPUT_INVALID', `${where}: the rule '${id}' is there twice; give one of them another id`);
    seen.add(id);
  }
  const path = extend?.text('path') ?? '';
  if (extend?.has('url') === true) throw extend.error('url', '[extend] url is not fetched; name a file with path');
  if (path !== '' && extend?.flag('useDefault') === true)
    throw extend.error('path', '[extend] takes path or useDefault, and not both; the file that path names may use the default');
  return {
    file,
    useDefault: extend?.flag('useDefault'),
    extended: path === '' ? undefined : path,
    disabledRules: extend?.texts('disabledRules') ?? [],
    rules,
    allowLists: allowListsOf(top, text),
    prefilters: expressionsOf(top, 'prefilter'),
    filters: expressionsOf(top, 'filter'),
  };
}

function parsed(text: string, file: string): unknown {
  try {
    return parse(text, { maxDepth: 32 });
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw new InterlockError('INPUT_INVALID', `'${file}' is nested too deeply`, { cause });
    const why = cause.message.split('\n')[0] ?? '';
    throw new InterlockError('INPUT_INVALID', `this is not TOML: ${why}`, {
      place: { path: file, line: cause.line, column: cause.column },
    });
  }
}

function ruleOf(table: Table): RuleText {
  const id = table.text('id').trim();
  if (id === '' || id.length > 200 || /\p{C}/u.test(id))
    throw table.error('id', 'a rule needs an id, of at most 200 characters and no control characters');
  const confidence = confidenceOf(table);
  return {
    id,
    description: table.text('description'),
    regex: table.text('regex'),
    path: table.text('path'),
    secretGroup: table.count('secretGroup') ?? 0,
    entropy: table.number('entropy') ?? 0,
    keywords: keywordsOf(table),
    skipReport: table.flag('skipReport') ?? false,
    required: ['required', 'components'].flatMap((key) => table.tables(key, requiredKeys, []).flatMap(requiredOf)),
    allowLists: allowListsOf(table, undefined),
    filters: [
      ...expressionsOf(table, 'filter'),
      ...(table.flag('tokenEfficiency') === true ? ['failsTokenEfficiency(finding["secret"])'] : []),
    ],
    specificity: table.count('specificity') ?? 0,
    confidence,
    isValidated: table.text('validate') !== '' || table.text('analyze') !== '',
    where: `${table.source.file}:${table.line}`,
  };
}

function keywordsOf(table: Table): readonly string[] {
  // Read for its type alone.
  table.texts('tags');
  const keywords = table.texts('keywords').map((keyword) => keyword.toLowerCase());
  // An empty one is in every text.
  return keywords.includes('') ? [] : keywords;
}

function confidenceOf(table: Table): Confidence | undefined {
  const text = table.text('confidence');
  const confidence = confidences.find((one) => one === text);
  if (text !== '' && confidence === undefined) throw table.error('confidence', `confidence is one of ${confidences.join(', ')}`);
  return confidence;
}

function requiredOf(table: Table): readonly RequiredText[] {
  const id = table.text('id');
  if (id === '') throw table.error('id', `${table.name} needs the id of a rule`);
  if (table.flag('optional') === true) return [];
  const isUnreadable = table.text('within') !== '';
  return [{ id, withinLines: table.count('withinLines'), withinColumns: table.count('withinColumns'), isUnreadable }];
}

/** Of the file where its text is given, else of a rule. */
function allowListsOf(table: Table, text: string | undefined): readonly AllowListText[] {
  if (table.has('allowlist') && table.has('allowlists'))
    throw table.error('allowlist', `${table.name} has allowlist and allowlists; write all of them as [[allowlists]]`);
  const keys = text === undefined ? allowKeys : [...allowKeys, 'targetRules'];
  return ['allowlist', 'allowlists'].flatMap((key) =>
    table.tables(key, keys, text === undefined ? [] : offsetsOf(text, key)).map((one) => allowListOf(one, text !== undefined)),
  );
}

function allowListOf(table: Table, isGlobal: boolean): AllowListText {
  const condition = table.text('condition').toUpperCase();
  if (!['', 'OR', '||', 'AND', '&&'].includes(condition)) throw table.error('condition', 'condition is OR or AND');
  const target = table.text('regexTarget') === '' ? 'secret' : table.text('regexTarget');
  if (target !== 'secret' && target !== 'match' && target !== 'line')
    throw table.error('regexTarget', 'regexTarget is secret, match or line');
  const list = {
    commits: table.texts('commits').map((commit) => commit.trim().toLowerCase()),
    paths: table.texts('paths'),
    regexes: table.texts('regexes'),
    stopwords: table.texts('stopwords').map((word) => word.toLowerCase()),
  };
  const isUnreadable = table.texts('resources').length > 0;
  if (Object.values(list).every(({ length }) => length === 0) && !isUnreadable)
    throw table.error('', 'an allow-list needs at least one of commits, paths, regexes and stopwords');
  if (list.stopwords.includes('')) throw table.error('stopwords', 'an empty stopword would allow everything');
  return {
    ...list,
    regexTarget: target,
    isEvery: condition === 'AND' || condition === '&&',
    targetRules: isGlobal ? table.texts('targetRules') : [],
    isUnreadable,
    where: `${table.source.file}:${table.line}`,
  };
}

function expressionsOf(table: Table, key: string): readonly string[] {
  const text = table.text(key).trim();
  return text === '' ? [] : [text];
}

/** Where the heads of the tables of that name stand. */
function offsetsOf(text: string, name: string): readonly number[] {
  return [...text.matchAll(new RegExp(`^[ \\t]*\\[\\[?[ \\t]*${name}[ \\t]*\\]`, 'gim'))].map(({ index }) => index);
}
