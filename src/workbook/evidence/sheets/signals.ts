import { SIGNALS, type ProgressSignal } from "../../../domain";
import { associateKind, dateKind, listKind } from "../kinds";
import { EXAMPLE_ASSOCIATE } from "./example";
import { optional, required } from "./input-column";
import { inputSheet, type Made } from "./input-sheet";

/** What partners did that shows an associate being groomed, or kept comfortable. */
export const SIGNALS_SHEET = inputSheet({
  id: "signals",
  name: "Signals",
  tableName: "PartnerTrackSignals",
  question: "Are the partners moving, or only praising?",
  note: "A row for each thing that happened between the partners and an associate. Only which of the eight it was and when; no account of the talk.",
  rowPer: "event",
  columns: {
    associate: required("Associate", associateKind, "First and last name as in the collections.", EXAMPLE_ASSOCIATE),
    signal: required("Signal", listKind(SIGNALS), "One of the eight.", "given milestones in writing"),
    date: optional("Date", dateKind, "The day it happened.", "2026-01-20"),
  },
  mustNotCount: [],
  same: null,
  toEntry: (row, where): Made<ProgressSignal> => ({ entry: { ...row, where } }),
});
