import type { Benchmark } from "../../../domain";
import { numberKind, percentKind, textKind, wholeKind } from "../kinds";
import { optional, required } from "./input-column";
import { inputSheet, type Made } from "./input-sheet";

/** Figures from outside the group. The sheet comes empty: none are shipped. */
export const BENCHMARKS = inputSheet({
  id: "benchmarks",
  name: "Benchmarks",
  tableName: "PartnerTrackBenchmarks",
  question: "What do figures from outside the group say?",
  note: "Only figures the group may use: those it licenses, or publishes itself. None come with this workbook. Say where each is from and of which year.",
  rowPer: "event",
  columns: {
    measure: required("Measure", textKind("Collections per cFTE, gastroenterology"), "What it measures, in which unit.", null),
    percentile: optional("Percentile", percentKind(), "Such as 75%; empty where it is none.", null),
    value: required("Value", numberKind(), "The figure.", null),
    source: required("Source", textKind("Survey of 2025, licensed"), "Who published it.", null),
    year: required("Year", wholeKind({ minimum: 1990, maximum: 2100 }), "The year it speaks of.", null),
  },
  mustNotCount: [],
  same: null,
  toEntry: (row, where): Made<Benchmark> => ({ entry: { ...row, where } }),
});
