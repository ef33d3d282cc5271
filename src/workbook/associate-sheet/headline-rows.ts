import type { ToldAssociate } from "../../domain";
import { COLORS, SIZES } from "../comparison/look";
import { basisWords } from "../comparison/words/basis-words";
import { growthWords } from "../comparison/words/growth-words";
import { quarterWords } from "../comparison/words/quarter-words";
import { trendLabelWords } from "../comparison/words/trend-label-words";
import { cellsAt, textRows, thinRow, type PageRow } from "../page";
import type { CellValue } from "../snapshot";
import { PAGE_WIDTH } from "./grid";
import { sentenceOfTrack } from "./track-sentence";

interface Card {
  readonly label: string;
  readonly value: CellValue;
  readonly note: string;
}

const COLUMNS_A_CARD = 2;
const POINTS = { label: 16, value: 24, note: 18 } as const;

/** The four things to see first, side by side, and what follows from them. */
export function headlineRows(told: ToldAssociate): PageRow[] {
  const cards = [levelCard(told), trendCard(told), placeCard(told), readinessCard(told)];
  const across = (pick: (card: Card) => CellValue): PageRow["cells"] => cellsAt(cards.map((card, index): [number, CellValue] => [index * COLUMNS_A_CARD, pick(card)]));
  const columnCount = cards.length * COLUMNS_A_CARD;
  const fill = { column: 0, columnCount, fill: COLORS.medianFill, horizontal: "left", indent: 1 } as const;
  return [
    { cells: across(({ label }) => label), points: POINTS.label, looks: [{ ...fill, sizePoints: SIZES.note, color: COLORS.muted, vertical: "bottom" }] },
    { cells: across(({ value }) => value), points: POINTS.value, looks: [{ ...fill, sizePoints: SIZES.section, bold: true, color: COLORS.heading, numberFormat: "$#,##0" }], merge: { column: 0, columnCount: COLUMNS_A_CARD } },
    { cells: across(({ note }) => note), points: POINTS.note, looks: [{ ...fill, sizePoints: SIZES.note, color: COLORS.muted, vertical: "top" }] },
    thinRow,
    ...textRows(sentenceOfTrack(told), PAGE_WIDTH),
  ];
}

function levelCard({ comparedLastFour, basis, asOf }: ToldAssociate): Card {
  return { label: basisWords({ basis }).heading, value: comparedLastFour === null ? "Not yet" : Math.round(comparedLastFour) / 100, note: comparedLastFour === null ? "needs four whole quarters" : `four quarters to ${quarterWords(asOf)}` };
}

function trendCard({ trend: { label, fit, quartersWithData } }: ToldAssociate): Card {
  const note = fit === null || fit.growthPerQuarter === null ? `${quartersWithData} of the 4 quarters it takes` : `${growthWords(fit.growthPerQuarter)} a quarter`;
  return { label: "Trend", value: label === "Not enough data" ? "Not yet" : trendLabelWords(label), note };
}

const PLACES: Readonly<Record<ToldAssociate["place"], string>> = {
  "upper quarter": "Upper quarter",
  "middle half": "Middle half",
  "lower quarter": "Lower quarter",
  "group too small": "Not told",
  "not known": "Not yet",
};

function placeCard({ place, basis }: ToldAssociate): Card {
  const why = { "group too small": "the group is too small", "not known": "needs four whole quarters" } as const;
  return { label: "Place in the group", value: PLACES[place], note: place === "group too small" || place === "not known" ? why[place] : `by ${basisWords({ basis }).compared}` };
}

function readinessCard({ readiness }: ToldAssociate): Card {
  return readiness.kind === "scored"
    ? { label: "Readiness", value: `${readiness.score.toFixed(1)} ${readiness.band}`, note: "of 100 points" }
    : { label: "Readiness", value: "Not yet", note: "too little is written down" };
}
