import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of what editors write; `AREASERVED_CONTENT` names another one, as fixture builds do. */
export function contentFolder(): string {
  return process.env.AREASERVED_CONTENT ?? 'content';
}

/** Folder of the gazetteer: the one beside the content where there is one, else the project's own. */
export function gazetteerFolder(): string {
  const beside = join(contentFolder(), 'gazetteer');
  return existsSync(beside) ? beside : join('content', 'gazetteer');
}

/** Whether there is a folder of content: without one a command was used wrongly, and nothing of it is checked. */
export function hasContentFolder(): boolean {
  return statSync(contentFolder(), { throwIfNoEntry: false })?.isDirectory() === true;
}
