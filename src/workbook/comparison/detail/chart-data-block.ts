import type { ChartData } from "../lines";
import { figures, words, type DetailBlock } from "./detail-block";
import { FORMATS } from "./formats";

/** The figures the lines are drawn from. */
export function chartDataBlock(data: ChartData): DetailBlock {
  const [quarter = "Quarter", ...lines] = data.headings;
  return {
    title: "Collections per clinical FTE, by quarter: what the lines are drawn from",
    note: "An empty cell is a quarter without a figure; the line has a gap there.",
    tableName: "PartnerTrackQuarters",
    columns: [words(quarter), ...lines.map((heading) => figures(heading, FORMATS.wholeDollars))],
    rows: data.associates.length === 0 ? [] : data.rows,
    whenEmpty: "Nobody has both collections and clinical FTE for a complete quarter.",
  };
}
