/** Where in the group? A fraction of 0 to 1 as an ordinal, `.552` is "55th percentile"; its two ends in plain words. */
export function formatPercentile(fraction: number): string {
  if (fraction >= 1) return "highest in the group";
  if (fraction <= 0) return "lowest in the group";
  const rank = Math.round(fraction * 100);
  return `${rank}${ordinalEnding(rank)} percentile`;
}

function ordinalEnding(rank: number): string {
  const lastTwo = rank % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return "th";
  return ENDINGS[rank % 10] ?? "th";
}

const ENDINGS: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd" };
