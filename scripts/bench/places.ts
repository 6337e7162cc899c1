import { gazetteerFolder } from '../../src/data/content-folder.ts';
import { readGazetteer } from '../../src/data/gazetteer-files.ts';
import type { PlaceList } from './places-lists.ts';
import { placeLists } from './places-lists.ts';
import type { PlaceTool } from './places-tools.ts';
import { placeTools } from './places-tools.ts';
import type { Verdict } from './places-verdict.ts';
import { verdictOf } from './places-verdict.ts';
import { quantile } from './quantile.ts';
import { tableText } from './table-text.ts';
import { tellStep } from './tell-step.ts';

const ROUNDS = 5;
const ROUND_SECONDS = 0.2;
/** Entries between two looks at the clock. */
const STEP = 20;
const FEWEST_TIMED = 100;

interface Counts {
  readonly tool: PlaceTool;
  readonly list: PlaceList;
  readonly verdicts: readonly Verdict[];
}

/** Reads the same lists with this project and its peers, and prints accuracy, silent errors and speed. */
export function benchPlaces(): void {
  const gazetteer = readGazetteer(gazetteerFolder());
  const tools = placeTools(gazetteer);
  const lists = placeLists(gazetteer);
  const counts = lists.map((list) => {
    tellStep(`Judging: ${list.name}`);
    return tools.map((tool) => judge(tool, list));
  });
  const header = ['list', 'entries', ...tools.map(({ name }) => name)];
  console.log('Right, of all entries; wrong in silence behind it\n');
  console.log(tableText([header, ...counts.map(accuracyRow)]));
  const rates = lists
    .filter(({ entries }) => entries.length >= FEWEST_TIMED)
    .map((list) => [list.name, String(list.entries.length), ...ratesOf(tools, list)]);
  console.log(
    `\nDistinct entries a second on one core, after loading; medians of ${ROUNDS} rounds side by side\n`,
  );
  console.log(tableText([header, ...rates]));
}

function judge(tool: PlaceTool, list: PlaceList): Counts {
  return { tool, list, verdicts: list.entries.map((entry) => verdictOf(entry, tool.read(entry.text))) };
}

function accuracyRow(counts: readonly Counts[]): readonly string[] {
  const list = counts[0]?.list;
  const cells = counts.map(({ verdicts }) => {
    const share = (100 * countOf(verdicts, 'right')) / verdicts.length;
    return `${share.toFixed(1)} % / ${countOf(verdicts, 'silent')}`;
  });
  return [list?.name ?? '', String(list?.entries.length ?? 0), ...cells];
}

function countOf(verdicts: readonly Verdict[], wanted: Verdict): number {
  return verdicts.filter((verdict) => verdict === wanted).length;
}

// The tools take turns, so that a temporary slowdown of the machine affects all of them.
function ratesOf(tools: readonly PlaceTool[], list: PlaceList): readonly string[] {
  tellStep(`Timing: ${list.name}`);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => tools.map((tool) => rateOf(tool, list, round)));
  return tools.map((_, at) => {
    const rates = rounds.map((rates) => rates[at] ?? 0);
    return Math.round(quantile(rates, 0.5)).toLocaleString('en');
  });
}

// Each round starts elsewhere in the list, because a slow tool does not reach its end. Processor time is measured,
// garbage collection included, so that other processes do not count.
function rateOf({ read }: PlaceTool, { entries }: PlaceList, round: number): number {
  const first = Math.floor((round * entries.length) / ROUNDS);
  const started = process.cpuUsage();
  let count = 0;
  while (secondsSince(started) < ROUND_SECONDS) {
    const end = count + STEP;
    for (; count < end; count += 1) read(entries[(first + count) % entries.length]?.text ?? '');
  }
  return count / secondsSince(started);
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}
