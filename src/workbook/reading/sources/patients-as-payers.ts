import type { Finding } from "../../../domain";
import type { Block } from "../blocks/block";
import { labelColumn, labelText } from "../lines/label-readers";
import type { Line } from "../lines/line";
import { PATIENT } from "../people/payer-or-patient";

/** Says that people among the payers count as one, without naming them. */
export function patientsAsPayers(block: Block, lines: readonly Line[]): Finding[] {
  const payer = labelColumn(block, "payer");
  if (payer === null) return [];
  const named = lines.filter((line) => line.payer === PATIENT && labelText(block.grid.value(line.row, payer.column)) !== PATIENT);
  if (named.length === 0) return [];
  const text = `${named.length === 1 ? "1 row names a person" : `${named.length} rows name people`} as payer; they count as "${PATIENT}", and no name is kept.`;
  return [{ severity: "note", code: "patients_as_payers", text, where: block.grid.address(block.headerRow, payer.column) }];
}
