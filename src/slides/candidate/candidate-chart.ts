import { basisWords, missingWords, numberWords, plainText, quarterWords } from "../../workbook";
import type { Box, SlideElement } from "../deck";
import { lineChart } from "../charts/line-chart";
import { FEWEST_QUARTERS, medianLine, middleHalfLines, physicianLine } from "../charts/line-looks";
import { paragraph, textElement } from "../text";
import type { Candidate } from "./signal-lines";

const HEADING_HEIGHT = 22;

/** What is compared by quarter: their own line beside the group's median, or why there is none. */
export function candidateChart({ row, comparison }: Candidate, box: Box): SlideElement[] {
  const { window, median, scope } = comparison;
  const words = basisWords(comparison);
  const heading = textElement({ ...box, height: HEADING_HEIGHT }, [paragraph(words.byQuarter, { bold: true })]);
  const under = { ...box, y: box.y + HEADING_HEIGHT, height: box.height - HEADING_HEIGHT };
  const own = row.comparedByQuarter;
  if (own.every((cents) => cents === null)) return [heading, textElement(under, [paragraph(`No line: ${missingWords(row, comparison)}.`)])];
  if (window.length < FEWEST_QUARTERS) return [heading, textElement(under, [paragraph(`Not yet: one complete quarter is no line. It is ${thousands(own[0] ?? null)}, the group's median ${thousands(median.comparedByQuarter[0] ?? null)}.`)])];
  const lines = [medianLine(median.comparedByQuarter), physicianLine(scope === "associates" ? "This associate" : "This physician", own, 0), ...middleHalfLines(median.middleHalfByQuarter)];
  const said = window.map((quarter, index) => `${quarterWords(quarter)} ${thousands(own[index] ?? null)}`);
  const altText = `Line chart of ${words.comparedInFull} of ${plainText(row.name)} beside the group's median${lines.length > 2 ? " and middle half" : ""}: ${said.join(", ")}.`;
  const figures = lines.flatMap(({ values }) => values).filter((value) => value !== null);
  return [heading, ...lineChart(under, { altText, categories: window.map(quarterWords), lines, figures })];
}

const thousands = (cents: number | null): string => (cents === null ? "no figure" : `$${numberWords(cents / 100_000)}k`);
