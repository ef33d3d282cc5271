import type { Block } from "../blocks/block";
import type { FteEntry, OpenQuestion } from "./block-reading";

const WEEKS_IN_HOURS: readonly number[] = [40, 36, 32];
const WEEKS_IN_SESSIONS: readonly number[] = [10, 9, 8];
/** A clinician's week has fewer sessions than this, and more hours. */
const MOST_SESSIONS = 12;
const EXAMPLE_CENTS_WORDS = "$100,000.00";

/** How many hours or sessions are full time? The answer moves everybody's collections per clinical FTE. */
export function fullWeekQuestion({ grid, headerRow }: Block, entries: readonly FteEntry[]): OpenQuestion {
  const most = entries.reduce((largest, { value }) => Math.max(largest, value), 0);
  const usual = most <= MOST_SESSIONS ? WEEKS_IN_SESSIONS : WEEKS_IN_HOURS;
  const weeks = [...new Set([...usual, most])].filter((units) => units >= most).sort((one, other) => other - one);
  const least = entries.reduce((smallest, { value }) => Math.min(smallest, value), most);
  const [first] = entries;
  return {
    problem: "other",
    question: {
      id: "full-week",
      text: `${grid.name} gives clinical time in ${most <= MOST_SESSIONS ? "sessions" : "hours"} a week, and nothing says how many of them are full time. How many make 1.0 clinical FTE?`,
      where: [grid.address(headerRow, columnOf(grid, headerRow)), grid.address(first?.row ?? headerRow, 0)],
      options: weeks.map((units) => ({
        id: String(units),
        text: String(units),
        effect: `${least} of ${units} is ${(least / units).toFixed(2)} clinical FTE: ${EXAMPLE_CENTS_WORDS} collected count as ${dollars(100_000 * (units / least))} per clinical FTE.`,
      })),
      default: String(weeks.includes(usual[0] ?? most) ? usual[0] : most),
    },
  };
}

const columnOf = (grid: Block["grid"], headerRow: number): number => Math.max(0, grid.row(headerRow).findIndex((value) => /hours|hrs|sessions|half|fte/i.test(String(value))));

const dollars = (amount: number): string => `$${Math.round(amount).toString().replace(/\B(?=(\d{3})+$)/g, ",")}`;
