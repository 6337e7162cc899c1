import type { Language } from '../../src/strings/language.ts';
import { languageOf } from '../../src/strings/language.ts';
import { misuse } from '../arguments.ts';

/** The language that `--lang` names, else that of the environment. */
export function languageFrom(option: string | undefined): Language {
  if (option === undefined) return languageOf(process.env);
  if (option === 'zh' || option === 'en') return option;
  return misuse(`"${option}" is no language of the reports.\n  Write --lang zh or --lang en.`);
}
