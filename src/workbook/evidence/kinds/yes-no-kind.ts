import { normaliseLabel } from "../../reading/cells/normalise-label";
import { bad, BLANK, quoted, type ColumnKind } from "./column-kind";
import { saysNothing } from "./says-nothing";

const YES: readonly unknown[] = ["yes", "y", "true", "1"];
const NO: readonly unknown[] = ["no", "n", "false", "0"];

/** Yes or no. A cross or a tick is neither: people mean either by them. */
export const yesNoKind: ColumnKind<boolean> = {
  type: "yes-no",
  parse(cell) {
    if (saysNothing(cell)) return BLANK;
    const word = normaliseLabel(String(cell));
    if (YES.includes(word)) return { kind: "value", value: true };
    return NO.includes(word) ? { kind: "value", value: false } : bad(`says ${quoted(cell)}; write Yes or No, or leave it empty where nobody has answered`);
  },
  show: (value) => (value ? "Yes" : "No"),
  numberFormat: null,
  rule: { kind: "list", options: ["Yes", "No"] },
  otherwise: "Choose Yes or No, or leave it empty where nobody has answered.",
  widest: "Yes",
};
