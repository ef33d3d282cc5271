import type { Finding } from "../../../domain";
import type { Block } from "../blocks/block";
import { isPostingState, postingKind } from "../lexicon/posting-kind";
import { labelColumn, remembered } from "../lines/label-readers";
import type { Line } from "../lines/line";

/** Lines without those that a column of states calls voided, pending, a plan or the like; says how many there were. */
export function withoutVoided(block: Block, lines: readonly Line[]): { readonly lines: readonly Line[]; readonly findings: readonly Finding[] } {
  const isOut = remembered((name: string) => isPostingState(name) && postingKind(name) === "not-received");
  const out = lines.filter(({ measureName }) => isOut(measureName ?? ""));
  if (out.length === 0) return { lines, findings: [] };
  return { lines: lines.filter(({ measureName }) => !isOut(measureName ?? "")), findings: [leftOut(block, out)] };
}

/** Says which postings were left out for their state. */
export function leftOut(block: Block, lines: readonly Line[]): Finding {
  const names = [...new Set(lines.map(({ measureName }) => `"${measureName ?? ""}"`))].join(", ");
  const column = labelColumn(block, "posting-state")?.column ?? labelColumn(block, "measure-name")?.column ?? 0;
  return {
    severity: "warning",
    code: "postings_left_out",
    text: `${lines.length === 1 ? "1 row is" : `${lines.length} rows are`} marked ${names} on ${block.grid.name} and left out.`,
    where: block.grid.address(lines[0]?.row ?? block.headerRow, column),
  };
}
