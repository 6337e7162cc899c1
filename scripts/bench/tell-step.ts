/** Prints on a terminal which step of a measurement begins. */
export function tellStep(step: string): void {
  if (process.stderr.isTTY) console.error(step);
}
