import type { Position } from '../../../domain/problems/position.ts';

/**
 * A position as terminals make it a link.
 * @example positionText(at) // 'content/regions/minnan.yaml:12:5'
 */
export function positionText({ file, line, column }: Position): string {
  return `${file}:${String(line)}:${String(column)}`;
}
