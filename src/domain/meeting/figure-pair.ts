import { moneyInWords } from "../words";
import { withCommas } from "../words/with-commas";
import type { MeetingUnit } from "./meeting-figures";

/** What stands around a figure, and the decimals it is usually read with; what somebody typed is shown as typed. */
interface Shown {
  readonly decimals: number | "as typed";
  readonly times?: number;
  readonly sign?: "always";
  readonly after?: string;
}

const SHOWN: Readonly<Record<Exclude<MeetingUnit, "cents">, Shown>> = {
  growth: { decimals: 1, times: 100, sign: "always", after: "%" },
  share: { decimals: "as typed", times: 100, after: "%" },
  percentile: { decimals: 0, times: 100 },
  times: { decimals: 2, after: "×" },
  points: { decimals: 1 },
  percent: { decimals: 0, after: "%" },
  "clinical FTE": { decimals: 2 },
  place: { decimals: 0 },
  number: { decimals: "as typed" },
};

const MOST_DECIMALS = 6;
const NOT_KNOWN = "not known";

/**
 * A figure then and now, in words that differ: with as many decimals as it takes to see the change, and money to the cent.
 *
 * @param before What it was; null for not known.
 * @param after What it is.
 * @param unit What both are a number of.
 *
 * @example
 * figurePair(31240000, 30910000, "cents") // => ["$312,400", "$309,100"]
 * figurePair(0.0211, 0.0214, "growth") // => ["+2.11%", "+2.14%"]
 * figurePair(null, 0, "times") // => ["not known", "0.00×"]
 */
export function figurePair(before: number | null, after: number | null, unit: MeetingUnit): readonly [string, string] {
  if (unit === "cents") return [before, after].map((cents) => (cents === null ? NOT_KNOWN : moneyInWords(cents))) as [string, string];
  const { decimals } = SHOWN[unit];
  if (decimals === "as typed") return [inWords(before, unit, decimals), inWords(after, unit, decimals)];
  for (let tried = decimals; ; tried += 1) {
    const pair = [inWords(before, unit, tried), inWords(after, unit, tried)] as const;
    if (tried >= MOST_DECIMALS || before === after || pair[0] !== pair[1]) return pair;
  }
}

function inWords(value: number | null, unit: Exclude<MeetingUnit, "cents">, decimals: Shown["decimals"]): string {
  if (value === null) return NOT_KNOWN;
  const { times = 1, sign, after = "" } = SHOWN[unit];
  const size = Math.abs(value * times);
  const [whole = "0", fraction] = (decimals === "as typed" ? String(Number(size.toFixed(MOST_DECIMALS))) : size.toFixed(decimals)).split(".");
  const digits = withCommas(Number(whole)) + (fraction === undefined ? "" : `.${fraction}`);
  const isZero = !/[1-9]/.test(digits);
  const plus = sign === "always" ? "+" : "";
  const before = value < 0 ? "−" : plus;
  return `${isZero ? "" : before}${digits}${after}`;
}
