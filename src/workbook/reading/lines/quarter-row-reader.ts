import type { CellValue } from "../../snapshot";
import type { Block } from "../blocks/block";
import { isMonth, isQuarter } from "../blocks/is-within";
import { parsePeriod } from "../periods/parse-period";
import type { BlockWalk } from "./block-walk";
import { remembered } from "./label-readers";

const FEWEST_MONTHS = 2;

/**
 * A function that says, row by row from the top, whether the row just walked over is the sum of the months right above it:
 * it is labelled as a quarter, of any calendar, the rows since the last total are all of months, and every figure sums them.
 */
export function quarterRowReader(block: Block, dateSystem: "1900" | "1904", walk: BlockWalk): (period: CellValue) => boolean {
  const lengthOf = remembered((cell: CellValue): "month" | "quarter" | "other" => {
    const period = parsePeriod(cell, { dateSystem, dayOrder: "month-first" });
    if (isMonth(period)) return "month";
    return isQuarter(period) ? "quarter" : "other";
  });
  if (!block.labels.some(({ role }) => role === "period")) return () => false;
  let months = 0;
  return (cell) => {
    const length = lengthOf(cell);
    const isSum = length === "quarter" && months >= FEWEST_MONTHS && walk.sumsAbove(FEWEST_MONTHS, 1);
    months = length === "month" ? months + 1 : 0;
    return isSum;
  };
}
