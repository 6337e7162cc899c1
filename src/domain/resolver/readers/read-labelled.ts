import type { Resolution } from '../../places/resolution.ts';
import { isAccepted } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { placesOf } from '../candidates.ts';

const LABEL = /^[^:]{1,20}:(.+)$/su;
const MAX_SUGGESTIONS = 5;

/**
 * Reads places behind words that name none: 服务区域:漳浦县. The words may say that they are served or
 * that they are not, so the places are suggestions.
 */
export function readLabelled(
  atlas: Atlas,
  text: string,
  resolve: (part: string) => Resolution,
): Reading | undefined {
  const [, written = ''] = LABEL.exec(text) ?? [];
  if (written === '') return undefined;
  const reading = resolve(written);
  const parts = reading.parts ?? [reading];
  if (!parts.every(isAccepted)) return undefined;
  const places = parts.flatMap((part) => placesOf(atlas, part));
  const candidates = places.slice(0, MAX_SUGGESTIONS).map((one) => ({ ...one, why: 'suggestion' as const }));
  return { outcome: 'unknown', candidates };
}
