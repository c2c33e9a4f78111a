import { type Template, textOf } from './template.ts';

/** Texts that hold a credential of one kind, and texts that look like it and hold none of that kind. */
export interface Examples {
  readonly found: readonly string[];
  readonly notFound: readonly string[];
}

/** Makes the examples at run time: no credential stands in a file. */
export type MakeExamples = (random: () => number) => Examples;

/** A credential with a mark, of the least and the greatest length; a letter short, with a letter that it cannot have, with its mark in the other case. */
export const marked =
  (template: Template): MakeExamples =>
  (random) => {
    const hasMark = /[A-Za-z]/.test(template.replace(/\{[^}]*\}/g, ''));
    const quoted = (change: 'none' | 'short' | 'foreign' | 'case'): string => `const value = '${textOf(template, random, change)}';\n`;
    return {
      found: [quoted('none'), `VALUE=${textOf(template, random, 'longest')}\n`],
      notFound: [quoted('short'), quoted('foreign'), ...(hasMark ? [quoted('case')] : [])],
    };
  };

/** A value that a name says to be a credential; a letter short, with a letter that it cannot have, behind another name, and a text that stands for it. */
export const named =
  (name: string, template: Template): MakeExamples =>
  (random) => ({
    found: [
      `export ${name}="${textOf(template, random, 'none')}"\n`,
      `{ "${inCamelCase(name)}": "${textOf(template, random, 'longest')}" }\n`,
    ],
    notFound: [
      `export ${name}="${textOf(template, random, 'short')}"\n`,
      `export ${name}="${textOf(template, random, 'sign')}"\n`,
      `export COLUMN="${textOf(template, random, 'none')}"\n`,
      `export ${name}="your-${name.toLowerCase()}"\n`,
    ],
  });

/** Whole texts, where what stands around a credential makes it one. */
export const written =
  (found: readonly Template[], notFound: readonly Template[]): MakeExamples =>
  (random) => ({
    found: found.map((one) => textOf(one, random, 'none')),
    notFound: notFound.map((one) => textOf(one, random, 'none')),
  });

/** The examples of a kind that has several forms. */
export const several =
  (...all: readonly MakeExamples[]): MakeExamples =>
  (random) => {
    const made = all.map((make) => make(random));
    return { found: made.flatMap(({ found }) => found), notFound: made.flatMap(({ notFound }) => notFound) };
  };

function inCamelCase(name: string): string {
  return name.toLowerCase().replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
}
