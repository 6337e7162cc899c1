import { contentFolder, hasContentFolder } from '../data/content-folder.ts';
import { checkText } from '../strings/commands/check.ts';
import type { Language } from '../strings/language.ts';
import { languageOf } from '../strings/language.ts';

/** Ends the command with exit code 2 (wrong use) where there is no content folder. */
export function contentOrExit(language: Language = languageOf(process.env)): void {
  if (hasContentFolder()) return;
  console.error(checkText.noFolder(contentFolder())[language]);
  process.exit(2);
}
