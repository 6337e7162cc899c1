/** What is mutated at a time: a folder, whose own tests are to notice each change. */
interface Scope {
  readonly folder: string;
  /** Of each file, only every n-th line is mutated. */
  readonly everyLine?: number;
}

/** The rooms whose rules decide what pages claim, by the name that the command takes. */
export const scopes = {
  coverage: { folder: 'src/domain/coverage' },
  hours: { folder: 'src/domain/hours' },
  money: { folder: 'src/domain/money' },
  // Its tests read the whole country: all mutants would take a night.
  resolver: { folder: 'src/domain/resolver', everyLine: 10 },
  site: { folder: 'src/domain/site' },
  verify: { folder: 'src/build/verify' },
} as const satisfies Readonly<Record<string, Scope>>;

export type ScopeName = keyof typeof scopes;

/**
 * What Stryker is to mutate of a scope: its code without tests and fixtures.
 * @param lines the number of lines of each file of the scope, by path
 */
export function mutatedIn(name: ScopeName, lines: ReadonlyMap<string, number>): readonly string[] {
  const { everyLine = 1 }: Scope = scopes[name];
  return [...lines].flatMap(([file, count]) => {
    if (everyLine === 1) return [file];
    const sampled = Array.from(
      { length: Math.floor(count / everyLine) },
      (_, index) => (index + 1) * everyLine,
    );
    return sampled.map((line) => `${file}:${String(line)}-${String(line)}`);
  });
}
