/** Milliseconds in which a key belongs to the composition that it ended. */
const settling = 50;

/**
 * Whether Enter ended a composition and asks for nothing more: some browsers send the key after the end of the
 * composition (https://bugs.webkit.org/show_bug.cgi?id=165004), so that the time alone tells.
 * @param composedAt when the last composition ended, milliseconds
 */
export function isEndOfComposition(
  { key, timeStamp }: Pick<KeyboardEvent, 'key' | 'timeStamp'>,
  composedAt: number | undefined,
): boolean {
  return key === 'Enter' && composedAt !== undefined && timeStamp - composedAt < settling;
}
