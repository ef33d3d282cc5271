import { COLORS } from "../look/colors";
import type { ColumnRule } from "./comparison-column";
import { mutedWords } from "./muted-words";
import { textColumn } from "./text-column";

const MADE = "Payer risk: half the share of Medicaid and self-pay, half how much hangs on few payers.";
const CLASSES_ONLY = " Where only classes of payer are named, the second half cannot be judged and is left out.";

/** Mostly Medicaid, or too exposed to one insurer? */
export const payerRiskColumn: ColumnRule = ({ rows }) =>
  textColumn({
    id: "payerRisk",
    heading: "Payer risk",
    isKnown: rows.some((row) => row.payerRisk !== null),
    missed: "payer risk",
    cell: (row) => row.payerRisk?.band ?? "not given",
    widestCharacters: 12,
    highlights: (address) => [{ kind: "text-begins", address, text: "High", color: COLORS.falling, fill: null, bold: true }, mutedWords(address)],
    definition: rows.some((row) => row.payerRisk?.basis === "classes") ? MADE + CLASSES_ONLY : MADE,
  });
