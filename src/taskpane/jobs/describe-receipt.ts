import { refreshWords, type WriteReceipt } from "../../workbook";
import { countInWords } from "../format";
import { words } from "../words";

/** What was written, left and kept, and what is not as the user left it, in the manager's words. */
export const describeReceipt = ({ sheets, left, kept, edits = [], roundTrips }: Pick<WriteReceipt, "sheets" | "left" | "kept" | "edits" | "roundTrips">): string[] => [
  ...(sheets.length === 0 ? [] : [`${sheets.join(", ")}. ${words.write.roundTrips(countInWords(roundTrips))}`]),
  ...(left.length === 0 ? [] : [words.jobs.left(left.join(", "))]),
  ...(kept.length === 0 ? [] : [words.write.kept(kept.join(", "))]),
  ...refreshWords(edits),
];
