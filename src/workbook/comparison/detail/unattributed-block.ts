import type { Reading } from "../../reading";
import { plainText } from "../words/plain-text";
import { quarterWords } from "../words/quarter-words";
import { figures, longWords, words, type DetailBlock } from "./detail-block";
import { dollars } from "./dollars";
import { FORMATS } from "./formats";

/** Money that belongs to no person, so that the sum of everybody still ties. */
export function unattributedBlock({ unattributed, group }: Reading): DetailBlock {
  const labels = unattributed?.labels.map((label) => plainText(label)).join(", ") ?? "";
  return {
    title: "In nobody's line",
    note: null,
    tableName: "PartnerTrackUnattributed",
    columns: [words("Quarter"), figures("Collections", FORMATS.dollars), longWords("Booked to")],
    rows: unattributed === null ? [] : (group?.quarters ?? []).map((quarter, index) => [quarterWords(quarter), dollars(unattributed.collections[index] ?? null), labels]),
    whenEmpty: "Everything read belongs to a physician.",
  };
}
