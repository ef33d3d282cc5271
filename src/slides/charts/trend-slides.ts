import type { Comparison, ComparisonRow } from "../../domain";
import { basisWords, COLORS, listWords, missingWords, plainText, quartersWords, quarterWords, uniqueHeadings } from "../../workbook";
import type { Slide, SlideElement } from "../deck";
import { heightOf } from "../measure";
import { BODY, SIZES } from "../page";
import { paragraph, textElement } from "../text";
import { lineChart } from "./line-chart";
import { FEWEST_QUARTERS, medianLine, physicianLine } from "./line-looks";

/** More lines than these cannot be followed from a chair. */
export const MOST_LINES = 12;
/** A longer name ends in "…" in a chart and stands whole in the table. */
const LONGEST_NAME = 60;
const NOTE_LINES = 2;

/** What is compared, by quarter: a line an associate and the group's median, on as many charts as can be read, all on one scale. */
export function trendSlides(comparison: Comparison, footer: string): Slide[] {
  const { rows, window } = comparison;
  const title = basisWords(comparison).byQuarter;
  const drawn = window.length < FEWEST_QUARTERS ? [] : rows.filter(hasFigures);
  if (drawn.length === 0) return [{ title, footer, elements: [textElement(BODY, [paragraph(noLines(comparison), { sizePoints: SIZES.lead })])] }];
  const names = uniqueHeadings(["Quarter", "Group median", ...drawn.map(({ name }) => plainText(name, LONGEST_NAME))]).slice(2);
  const chartCount = Math.ceil(drawn.length / MOST_LINES);
  const most = Math.ceil(drawn.length / chartCount);
  return Array.from({ length: chartCount }, (_, index) => ({
    title: chartCount === 1 ? title : `${title} (${index + 1} of ${chartCount})`,
    footer,
    elements: chartElements(comparison, drawn.slice(index * most, (index + 1) * most), names.slice(index * most), drawn),
  }));
}

const hasFigures = ({ comparedByQuarter }: ComparisonRow): boolean => comparedByQuarter.some((figure) => figure !== null);

function chartElements(comparison: Comparison, rows: readonly ComparisonRow[], names: readonly string[], everyone: readonly ComparisonRow[]): SlideElement[] {
  const { median, window } = comparison;
  const lines = [medianLine(median.comparedByQuarter), ...rows.map(({ comparedByQuarter }, place) => physicianLine(names[place] ?? "", comparedByQuarter, place))];
  const figures = [median, ...everyone].flatMap(({ comparedByQuarter }) => comparedByQuarter).flatMap((cents) => (cents === null ? [] : [cents / 100]));
  const noteHeight = heightOf(NOTE_LINES, SIZES.small) + 6;
  const altText = `Line chart of ${basisWords(comparison).comparedInFull}, ${span(comparison)}: ${listWords(names.slice(0, rows.length))}, and the group's median dashed.`;
  return [
    ...lineChart({ ...BODY, height: BODY.height - noteHeight }, { altText, categories: window.map(quarterWords), lines, figures }),
    textElement({ ...BODY, y: BODY.y + BODY.height - noteHeight, height: noteHeight }, [paragraph(note(comparison, everyone), { sizePoints: SIZES.small, color: COLORS.muted })]),
  ];
}

function note(comparison: Comparison, drawn: readonly ComparisonRow[]): string {
  const without = comparison.rows.filter((row) => !drawn.includes(row));
  const hasGaps = drawn.some(({ comparedByQuarter }) => comparedByQuarter.includes(null));
  return [
    `${sentenceCase(basisWords(comparison).compared)} in dollars, ${span(comparison)}. Dashed: the median of the whole group, partners included.`,
    ...(hasGaps ? ["Where a line stops or begins, a quarter has no figure."] : []),
    ...(without.length > 0 ? [`Without a line: ${shortList(without.map((row) => `${plainText(row.name, LONGEST_NAME)} (${missingWords(row, comparison)})`))}.`] : []),
  ].join(" ");
}

const MOST_NAMED = 2;
const shortList = (items: readonly string[]): string => (items.length <= MOST_NAMED ? listWords(items) : `${items.slice(0, MOST_NAMED).join(", ")} and ${items.length - MOST_NAMED} more`);

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function span({ window }: Comparison): string {
  const [first, last] = [window[0], window.at(-1)];
  return first === undefined || last === undefined ? quartersWords(window.length) : `${quartersWords(window.length)}, ${quarterWords(first)} to ${quarterWords(last)}`;
}

const noLines = (comparison: Comparison): string =>
  comparison.rows.some(hasFigures) ? "Not yet: a line needs two complete quarters, and the workbook has one." : `Not yet: ${basisWords(comparison).nobody}.`;
