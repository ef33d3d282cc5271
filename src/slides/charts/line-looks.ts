import type { ComparisonMedian } from "../../domain";
import { COLORS, LINE_COLORS } from "../../workbook";
import type { ChartLine } from "../deck";

/** One point is not a line. */
export const FEWEST_QUARTERS = 2;

/** Shapes in turn, so that neighbours differ by more than their colour. */
const MARKERS = ["circle", "square", "diamond", "triangle"] as const;

/** A line of figures in cents, as dollars; its look goes by its place among the others. */
export const physicianLine = (name: string, cents: readonly (number | null)[], place: number): ChartLine => ({
  name,
  values: cents.map(toDollars),
  color: LINE_COLORS[place % LINE_COLORS.length] ?? COLORS.ink,
  dash: "solid",
  widthPoints: 2.25,
  marker: MARKERS[place % MARKERS.length] ?? "circle",
});

/** The group's median: dashed and dark, without markers. */
export const medianLine = (cents: readonly (number | null)[]): ChartLine => ({ name: "Group median", values: cents.map(toDollars), color: COLORS.ink, dash: "dashed", widthPoints: 2.5, marker: "none" });

/** The two ends of the group's middle half, dotted and pale; none where too few have figures for one. */
export function middleHalfLines(ends: ComparisonMedian["middleHalfByQuarter"]): ChartLine[] {
  if (ends.every((half) => half === null)) return [];
  const look = { color: COLORS.muted, dash: "dotted", widthPoints: 1.5, marker: "none" } as const;
  return [
    { ...look, name: "Middle half, top", values: ends.map((half) => toDollars(half?.to ?? null)) },
    { ...look, name: "Middle half, foot", values: ends.map((half) => toDollars(half?.from ?? null)) },
  ];
}

/** To the cent, as the sheet has them. */
const toDollars = (cents: number | null): number | null => (cents === null ? null : Math.round(cents) / 100);
