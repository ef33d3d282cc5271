import type { Comparison, GroupRecord, Quarter } from "../../../domain";
import { plainText } from "../words/plain-text";
import { quarterWords } from "../words/quarter-words";
import { figures, words, type DetailBlock } from "./detail-block";
import { dollars, NO_FIGURE } from "./dollars";
import { FORMATS } from "./formats";

/** Everything that was read of everybody, quarter by quarter: its sum ties to the file. */
export function inputsBlock(comparison: Comparison, group: GroupRecord | null): DetailBlock {
  const quarters = group?.quarters ?? [];
  const use = quarters.map((quarter) => useOf(quarter, comparison));
  return {
    title: "What was read, by quarter",
    note: "Everybody read is here, partners too: percentiles and the median are the whole group's.",
    tableName: "PartnerTrackInputs",
    columns: [words("Physician"), words("Quarter"), figures("Collections", FORMATS.dollars), figures("cFTE", FORMATS.twoDecimals), words("Use")],
    rows: (group?.physicians ?? []).flatMap((physician) =>
      quarters.map((quarter, index) => [
        plainText(physician.name),
        quarterWords(quarter),
        dollars(physician.collections[index] ?? null),
        physician.cfte[index] ?? NO_FIGURE,
        use[index] ?? "",
      ]),
    ),
    whenEmpty: "Nothing was read.",
  };
}

function useOf(quarter: Quarter, { window, incompleteQuarters }: Comparison): string {
  if (incompleteQuarters.includes(quarter)) return "incomplete, left out";
  return window.includes(quarter) ? "in the trend" : "before the trend";
}
