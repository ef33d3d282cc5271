import { numberKind, textKind } from "../kinds";
import { optional, required, type InputColumn } from "../sheets/input-column";
import type { InputForm } from "../sheets/input-sheet";

/** The columns of the Scoring sheet. What stands in a value's cell depends on its row. */
export const SCORING_COLUMNS = {
  setting: required("Setting", textKind("Collections per cFTE: 100 points at"), "What is set. Leave the words as they are.", null),
  value: optional("Value", numberKind(), "What the group uses.", null),
  byDefault: optional("Default", numberKind(), "What it began with.", null),
  meaning: optional("What it means", textKind("Dollars of four quarters, from the group's quartiles at first."), "How it is used.", null),
} as const satisfies Readonly<Record<string, InputColumn>>;

/** The group's own scale, in plain sight. */
export const SCORING_FORM: InputForm = {
  id: "scoring",
  name: "Scoring",
  tableName: "PartnerTrackScoring",
  question: "How does the group weigh what it knows?",
  note: "Change a value and count the version one up. Weights need not come to 100: they are used in proportion. Between its two goalposts a part scores in a straight line from 0 to 100 points. An empty value means the default.",
  rowPer: "event",
  columns: SCORING_COLUMNS,
};
