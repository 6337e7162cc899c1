/**
 * What a text looks like: of characters that look alike the first of their group stands for all. A character stands in
 * one group.
 * @example createLooks(['荥荣'])('荣阳') // '荥阳'
 */
export function createLooks(lookalikes: readonly string[] = []): (text: string) => string {
  const firsts = new Map(
    lookalikes.flatMap((group) => [...group].map((character) => [character, group.charAt(0)] as const)),
  );
  const lookOf = (character: string) => firsts.get(character) ?? character;
  return (text) => (text.length === 1 ? lookOf(text) : [...text].map(lookOf).join(''));
}
