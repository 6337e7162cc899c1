/**
 * Names of divisions in a run of characters.
 * @example divisionsIn('漳浦开锁云霄开锁', isDivision) // ['漳浦', '云霄']
 */
export function divisionsIn(run: string, isDivision: (word: string) => boolean): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const length = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].find(
      (size) => at + size <= run.length && isDivision(run.slice(at, at + size)),
    );
    if (length === undefined) continue;
    names.push(run.slice(at, at + length));
    at += length - 1;
  }
  return names;
}
