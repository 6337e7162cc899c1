import type { YamlReason } from '../../domain/problems/file-problems.ts';
import { positionText } from './position-text.ts';
import { linesText } from './lines-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts in English of slips in YAML; each shows the line as it should be. */
export const yamlProblemsEn = {
  'yaml-syntax': ({ reason, text }) => ({
    message: `${text === '' ? 'This' : `"${text}"`} ${yamlReasons[reason]}.`,
    hint: yamlHints[reason],
  }),
  'yaml-full-width-colon': ({ text, mended }) => ({
    message: `"${text}" has a full-width colon after the key.`,
    hint: `Write an ASCII colon and a space: ${mended.trim()}`,
  }),
  'yaml-missing-space': ({ text, mended }) => ({
    message: `"${text}" lacks the space after the dash or colon.`,
    hint: `Write: ${mended.trim()}`,
  }),
  'yaml-tab': ({ text, mended }) => ({
    message: `"${text}" has a tab before it.`,
    hint: `Use ASCII spaces, ${indentOf(mended)}: ${mended.trim()}`,
  }),
  'yaml-full-width-space': ({ text, mended }) => ({
    message: `"${text}" has a space here that is no ASCII space (a full-width one, or one from a web page).`,
    hint:
      text === mended.trim()
        ? `Use ASCII spaces, ${indentOf(mended)}: ${mended.trim()}`
        : `Use ASCII spaces: ${mended.trim()}`,
  }),
  'yaml-comment-in-value': ({ text, mended }) => ({
    message: `Of "${text}" all would be lost from # on: after a space, # begins a comment.`,
    hint: `Put a space after the # of a comment, or take it out; else put the whole value into quotes${text === mended.trim() ? '.' : `: ${mended.trim()}`}`,
  }),
  'yaml-full-width-comma': ({ text, mended }) => ({
    message: `"${text}" has entries in brackets that no ASCII comma separates.`,
    hint: `Put a text with that sign in it into double quotes; to separate, write: ${mended.trim()}`,
  }),
  'yaml-missing-comma': ({ text, mended }) => ({
    message: `"${text}" lacks a comma between two keys in its braces.`,
    hint: `Write: ${mended.trim()}`,
  }),
  'yaml-full-width-bracket': ({ text, mended }) => ({
    message: `"${text}" has a full-width bracket.`,
    hint: `Write: ${mended.trim()}`,
  }),
  'yaml-dash': ({ text, mended }) => ({
    message: `"${text}" does not begin with the ASCII dash.`,
    hint: `Write the dash - and a space: ${mended.trim()}`,
  }),
  'yaml-indent': ({ text, mended }) => ({
    message: `"${text}" does not stand under what it belongs with.`,
    hint: `Put ${indentOf(mended)}: ${mended.trim()}`,
  }),
  'yaml-list-unnamed': ({ text }) => ({
    message: `"${text}" is an entry of a list, but no key above it names the list.`,
    hint: 'Write the name on a line above the first entry, such as places:. If it is text of the line above, put it there.',
  }),
  'yaml-missing-dash': ({ text, mended }) => ({
    message: `"${text}" lacks the dash of its list.`,
    hint: `Put ${indentOf(mended)}, and the dash: ${mended.trim()}`,
  }),
  'yaml-colon-in-value': ({ text, mended }) => ({
    message: `"${text}" has a second colon with a space, inside its value.`,
    hint: `Put the value into quotes: ${mended.trim()}`,
  }),
  'yaml-reserved-sign': ({ text, mended }) => ({
    message: `"${text}" has a value that begins with a sign which YAML keeps for itself.`,
    hint: `Put the value into quotes: ${mended.trim()}`,
  }),
  'yaml-place-key': ({ text, mended }) => ({
    message: `"${text}" has terms below it, so the place needs its key.`,
    hint: `Write: ${mended.trim()}`,
  }),
  'yaml-place-terms': ({ text, mended }) => ({
    message: `"${text}" has the place as the name of a key.`,
    hint: `Write the place behind place:, and the rest a line each: ${linesText(mended)}`.replace(
      ' \n',
      '\n',
    ),
  }),
  'yaml-place-sign': ({ text, mended }) => ({
    message: `"${text}" begins with a sign of YAML's own, which is no part of the name.`,
    hint: `Take it out: ${mended.trim()}`,
  }),
  'yaml-unclosed': ({ text, mended }) => ({
    message: `"${text}" has a quote or bracket that is not closed.`,
    hint: `Write: ${mended.trim()}`,
  }),
  'yaml-duplicate-key': ({ key, first }) => ({
    message: `The key "${key}" stands twice.`,
    hint: `It stands first at ${positionText(first)}; keep one of them.`,
  }),
} satisfies Partial<ProblemTexts>;

const yamlReasons: Readonly<Record<YamlReason, string>> = {
  indent: 'is not indented as the lines around it',
  unclosed: 'has a quote or bracket that is not closed, or lacks a comma',
  start: 'has a value that begins with a sign which YAML keeps for itself',
  key: 'lacks a colon, or runs on from the line before',
  entry: 'has the first entry on the line of its key',
  conflict: 'is a mark of two changes that could not be merged',
  other: 'is no YAML from here on',
};

const yamlHints: Readonly<Record<YamlReason, string>> = {
  indent: 'Lines of one level have as many spaces before them; the level below has two more.',
  unclosed: 'Quotes and brackets come in pairs; entries are separated by ASCII commas.',
  start: 'Put the whole value into double quotes.',
  key: 'Write "key: value" with an ASCII colon and a space; each entry of a list begins with "- ".',
  entry: 'Put each entry on a line of its own below the key: two spaces, a dash, a space, the entry.',
  conflict: 'Keep one of the two, and take the three lines of <<<<<<<, ======= and >>>>>>> out.',
  other: 'Compare the line with the ones around it: spaces, colons, quotes, brackets.',
};

function indentOf(mended: string): string {
  const count = mended.search(/\S/);
  if (count <= 0) return 'no space before it';
  return `${String(count)} ${count === 1 ? 'space' : 'spaces'} before it`;
}
