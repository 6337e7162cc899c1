import { durationText } from '../figures.ts';

/** Words of what a network promises over many units, and of what it measured there. */
export const performanceText = {
  promise: (when: string, count: number) => `${when}${count}个`,
  measured: (period: string, units: number, cases: number, percent: number) =>
    `${period}，${units}个县区共${cases}单，在承诺的时间内到的占${percent}%。`,
  satisfied: (cases: number, percent: number) => `有满意率的${cases}单合起来，满意的占${percent}%。`,
  tooFew: (cases: number) => `实测不足${cases}单`,
  medians: (least: number, most: number) =>
    least === most
      ? `一半的单在${durationText(least)}内到。`
      : `各县区一半的单到得多快，从${durationText(least)}到${durationText(most)}不等。`,
  without: (count: number, minCases: number) =>
    `另有${count}个上门的县区没有实测，或者不足${minCases}单，不算在内。`,
} as const;
