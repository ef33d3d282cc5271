import type { Answers } from "../reading";
import type { BlockReading, OpenQuestion } from "../sources/block-reading";

const MOST_CELLS = 20;

/** Rows with money and no readable period, among others that have one: left out only if the manager says so. */
export function unplacedRowsQuestion(readings: readonly BlockReading[], answers: Answers): OpenQuestion | null {
  if (answers["rows-without-period"] !== undefined) return null;
  const cells = readings.flatMap(({ block, unplaced, collections }) =>
    collections.length === 0
      ? []
      : unplaced.filter(({ hasMoney, why }) => hasMoney && why !== "cumulative" && why !== "projected").map(({ row, column }) => {
          const period = block.labels.find(({ role }) => role === "period")?.column;
          return block.grid.address(row, period ?? column);
        }),
  );
  if (cells.length === 0) return null;
  const rows = cells.length === 1 ? "1 row" : `${cells.length} rows`;
  return {
    problem: "no_period",
    question: {
      id: "rows-without-period",
      text: `${rows} with money ${cells.length === 1 ? "has" : "have"} no month or quarter that can be read. Leave ${cells.length === 1 ? "it" : "them"} out?`,
      where: cells.slice(0, MOST_CELLS),
      options: [{ id: "leave-out", text: "Leave out", effect: "The money in them counts for nobody and no quarter." }],
      default: "leave-out",
    },
  };
}
