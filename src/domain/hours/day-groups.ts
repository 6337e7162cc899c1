import type { DayHours, OpenSpan, ReadHours } from './day-hours.ts';
import type { HourToken } from './hour-tokens.ts';

interface Group {
  readonly days: readonly number[];
  readonly tokens: readonly HourToken[];
}

/** Joins pieces to days with their times; every day may be named once. */
export function gatherGroups(tokens: readonly HourToken[]): ReadHours<readonly DayHours[]> {
  const groups = toGroups(tokens);
  if (!groups) return { fault: { what: 'hours-no-days' } };
  const days = groups.flatMap((group) => group.days);
  const twice = days.find((day, index) => days.indexOf(day) !== index);
  if (twice !== undefined) return { fault: { what: 'hours-day-twice', day: twice } };
  const read = groups.map(toDayHours);
  const fault = read.find((one) => 'fault' in one);
  if (fault) return fault;
  return { hours: read.flatMap((one) => ('hours' in one ? [one.hours] : [])) };
}

// Appointments at no set time need no days; times do.
function toGroups(tokens: readonly HourToken[]): readonly Group[] | undefined {
  const [first] = tokens;
  if (!first) return undefined;
  if (tokens.every(({ kind }) => kind === 'appointment')) return [{ days: [1, 2, 3, 4, 5, 6, 7], tokens }];
  if (first.kind !== 'days') return undefined;
  const starts = tokens.flatMap((token, index) => (token.kind === 'days' ? [{ ...token, index }] : []));
  return starts.map(({ days, index }, order) => ({
    days: days.toSorted((a, b) => a - b),
    tokens: tokens.slice(index + 1, starts[order + 1]?.index ?? tokens.length),
  }));
}

function toDayHours({ days, tokens }: Group): ReadHours<DayHours> {
  const spans = tokens.flatMap((token) => (token.kind === 'span' ? [token.span] : []));
  const isByAppointment = tokens.some(({ kind }) => kind === 'appointment');
  const isClosed = tokens.some(({ kind }) => kind === 'closed');
  if (tokens.length === 0) return { fault: { what: 'hours-no-times' } };
  if (isClosed && tokens.length > 1) return { fault: { what: 'hours-overlap' } };
  const night = tokens.flatMap((token) => (token.kind === 'span' ? (token.night ?? []) : [])).at(0);
  if (night !== undefined && days.length < 7) return { fault: { what: 'hours-night', time: night } };
  if (spans.some((span, index) => overlapsNext(span, spans[index + 1]))) {
    return { fault: { what: 'hours-overlap' } };
  }
  return { hours: { days, spans, isByAppointment } };
}

// Times of equal form compare as texts; a span past midnight is the last of its day.
function overlapsNext({ opens, closes }: OpenSpan, next: OpenSpan | undefined): boolean {
  if (!next) return false;
  return closes <= opens || next.opens < closes;
}
