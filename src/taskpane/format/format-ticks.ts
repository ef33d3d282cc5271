import type { Cents } from "../../domain";
import { groupThousands } from "./group-thousands";
import { withSign } from "./with-sign";

interface Unit {
  readonly cents: Cents;
  readonly letter: string;
}

const DOLLAR: Unit = { cents: 100, letter: "" };
const THOUSAND: Unit = { cents: 100_000, letter: "k" };
const MILLION: Unit = { cents: 100_000_000, letter: "M" };
/** A unit's axis has at most one place after the point, so its steps are a tenth of it or more. */
const TENTHS = 10;

/** What are these sums on a chart's axis? All in one unit that tells them apart: "$250k", "$300k" or "$3.0M", "$3.5M". Evenly apart, in ascending order. */
export function formatTicks(ticks: readonly Cents[]): readonly string[] {
  const farthest = Math.max(0, ...ticks.map(Math.abs));
  const step = (ticks[1] ?? farthest) - (ticks[0] ?? 0);
  const unit = [MILLION, THOUSAND].find(({ cents }) => farthest >= cents && step * TENTHS >= cents) ?? DOLLAR;
  const isWhole = ticks.every((tick) => tick % unit.cents === 0) || unit === DOLLAR;
  return ticks.map((tick) => withSign(tick < 0, `$${inUnit(Math.abs(tick) / unit.cents, isWhole)}${unit.letter}`));
}

function inUnit(amount: number, isWhole: boolean): string {
  if (isWhole) return groupThousands(Math.round(amount));
  const tenths = Math.round(amount * TENTHS);
  return `${groupThousands(Math.floor(tenths / TENTHS))}.${tenths % TENTHS}`;
}
