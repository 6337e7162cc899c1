import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** How a command ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs one of the project's scripts with this Node.
 * @example await runNode(['scripts/find.ts', '--json', 'zhangpu'], {})
 */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<Run> {
  const child = startNode(args, env, cwd);
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (text: Buffer) => (texts.stdout += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (texts.stderr += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}

/** Starts a script and leaves it running; the caller ends it. */
export function startNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
): ChildProcess {
  return spawn(process.execPath, args, {
    ...(cwd !== undefined && { cwd }),
    env: { ...withoutTestMarks(), ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** With the variables that Vitest sets, Astro assumes a test of a component. */
function withoutTestMarks(): NodeJS.ProcessEnv {
  const { NODE_ENV, VITEST, ...env } = process.env;
  return env;
}
