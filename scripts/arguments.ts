import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Language } from '../src/strings/language.ts';
import { languageOf } from '../src/strings/language.ts';

/** What a command takes, in the words of `--help`. */
export interface Usage<Options extends ParseArgsOptionsConfig> {
  /** `npm run check`, and so on. */
  readonly command: string;
  /** One sentence. */
  readonly about: string;
  readonly options: Options;
  /** A line for each option: name and value, then what it does. */
  readonly lines: readonly (readonly [option: string, about: string])[];
  /** Name of the positional arguments; none are accepted where this is missing. */
  readonly words?: string;
}

/**
 * Reads the command's arguments, and the language of its texts from `--lang` or else the environment. `--help` prints
 * the usage and exits with 0; unknown options are reported with the usage, and exit with 2.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(usage: Usage<Options>) {
  try {
    const parsed = parseArgs({
      options: { ...usage.options, ...sharedOptions },
      allowPositionals: usage.words !== undefined,
    });
    if ('help' in parsed.values && parsed.values.help === true) {
      console.log(helpText(usage));
      process.exit(0);
    }
    return { ...parsed, language: toLanguage('lang' in parsed.values ? parsed.values.lang : undefined) };
  } catch (error) {
    if (error instanceof TypeError) return misuse(`${error.message}\n\n${helpText(usage)}`);
    throw error;
  }
}

/** Ends the command: it was used wrongly. */
export function misuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const sharedOptions = { lang: { type: 'string' }, help: { type: 'boolean' } } as const;

const sharedLines = [
  ['--lang zh|en', 'Language of the texts; Chinese where LANG is, else English.'],
  ['--help', 'Shows this text.'],
] as const;

function toLanguage(text: unknown): Language {
  if (text === undefined) return languageOf(process.env);
  if (text === 'zh' || text === 'en') return text;
  return misuse('Write --lang zh or --lang en.');
}

function helpText<Options extends ParseArgsOptionsConfig>({
  command,
  about,
  lines,
  words,
}: Usage<Options>): string {
  const all = [...lines, ...sharedLines];
  const width = Math.max(...all.map(([option]) => option.length));
  const rows = all.map(([option, text]) => `  ${option.padEnd(width)}  ${text}`);
  return [about, '', `  ${command} [-- OPTIONS${words === undefined ? '' : ` ${words}`}]`, '', ...rows].join(
    '\n',
  );
}
