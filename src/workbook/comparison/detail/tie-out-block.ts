import type { Reading } from "../../reading";
import { plainText } from "../words/plain-text";
import { figures, words, type DetailBlock } from "./detail-block";
import { dollars } from "./dollars";
import { FORMATS } from "./formats";

/** Each total printed in the file beside the same total of what was read. */
export function tieOutBlock({ tieOut }: Reading): DetailBlock {
  return {
    title: "Tie-out",
    note: null,
    tableName: "PartnerTrackTieOut",
    columns: [words("Total"), words("Cell"), figures("In the file", FORMATS.dollars), figures("As read", FORMATS.dollars), figures("Difference", FORMATS.dollars)],
    rows: tieOut.map(({ what, where, file, read }) => [plainText(what), where, dollars(file), dollars(read), dollars(read - file)]),
    whenEmpty: "The file has no total of its own to hold the figures against.",
  };
}
