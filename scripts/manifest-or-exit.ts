import { readManifest } from '../src/data/manifest-file.ts';
import type { Manifest } from '../src/domain/site/manifest.ts';
import { publishText } from '../src/strings/commands/publish.ts';
import type { Language } from '../src/strings/language.ts';
import { misuse } from './arguments.ts';

/** The manifest of a built or published site; where there is none the command ends with 2. */
export async function manifestOrExit(where: string, language: Language): Promise<Manifest> {
  const read = await readManifest(where);
  return 'failed' in read ? misuse(publishText.noManifest(where, read.failed)[language]) : read.manifest;
}
