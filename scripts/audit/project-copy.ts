import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const copied = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const linked = ['node_modules', 'content'];

/**
 * Copies the project's source to `.cache/audit/`, so that a test can change it or run a server without touching
 * the files of the checkout.
 * @returns absolute path of the copy
 */
export async function copyProject(name: string): Promise<string> {
  const copy = resolve('.cache/audit', name);
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  await Promise.all(copied.map((part) => cp(part, join(copy, part), { recursive: true })));
  await Promise.all(linked.map((part) => symlink(resolve(part), join(copy, part), 'junction')));
  return copy;
}
