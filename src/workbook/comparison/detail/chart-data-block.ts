import type { Comparison } from "../../../domain";
import type { ChartData } from "../lines";
import { basisWords } from "../words/basis-words";
import { figures, words, type DetailBlock } from "./detail-block";
import { FORMATS } from "./formats";

/** The figures the lines are drawn from. */
export function chartDataBlock(comparison: Comparison, data: ChartData): DetailBlock {
  const { byQuarter, nobody } = basisWords(comparison);
  const [physician = "Physician", ...quarters] = data.headings;
  return {
    title: `${byQuarter}: what the lines are drawn from`,
    note: "An empty cell is a quarter without a figure; the line has a gap there.",
    tableName: "PartnerTrackQuarters",
    columns: [words(physician), ...quarters.map((heading) => figures(heading, FORMATS.wholeDollars))],
    rows: data.associates.length === 0 ? [] : data.rows,
    isWhole: true,
    whenEmpty: `No figures: ${nobody}.`,
  };
}
