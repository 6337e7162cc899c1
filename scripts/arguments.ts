import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command takes, in the words of `--help`. */
export interface Usage<Options extends ParseArgsOptionsConfig> {
  /** `npm run check`, and so on. */
  readonly command: string;
  /** One sentence. */
  readonly about: string;
  readonly options: Options;
  /** A line for each option: name and value, then what it does. */
  readonly lines: readonly (readonly [option: string, about: string])[];
  /** Words beside the options; none are taken where this is missing. */
  readonly words?: string;
}

/**
 * Reads the command's arguments. `--help` prints the usage and exits with 0; what the command does not know is told
 * with the usage, and exits with 2.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(usage: Usage<Options>) {
  try {
    const parsed = parseArgs({
      options: { ...usage.options, help: { type: 'boolean' } },
      allowPositionals: usage.words !== undefined,
    });
    if ('help' in parsed.values && parsed.values.help === true) {
      console.log(helpText(usage));
      process.exit(0);
    }
    return parsed;
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

function helpText<Options extends ParseArgsOptionsConfig>({
  command,
  about,
  lines,
  words,
}: Usage<Options>): string {
  const all = [...lines, ['--help', 'Shows this text.'] as const];
  const width = Math.max(...all.map(([option]) => option.length));
  const rows = all.map(([option, text]) => `  ${option.padEnd(width)}  ${text}`);
  return [about, '', `  ${command} [-- OPTIONS${words === undefined ? '' : ` ${words}`}]`, '', ...rows].join(
    '\n',
  );
}
