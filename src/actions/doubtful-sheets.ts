import { isLeftOut, parsePlace } from "../workbook";
import type { Found } from "./find-collections";

/**
 * Which sheets may be why there is no honest reading, as far as it names any: those with a total that does not tie or with an error.
 * None where a single sheet was looked at, for nothing would be left to read.
 */
export function doubtfulSheets({ reading, answers, sheetsRead }: Pick<Found, "reading" | "answers" | "sheetsRead">): readonly string[] {
  if (sheetsRead.length < 2) return [];
  const places = [...reading.tieOut.filter(({ file, read }) => file !== read), ...reading.findings.filter(({ severity }) => severity === "error")].map(({ where }) => where);
  const named = new Set(places.map((where) => parsePlace(where ?? "")?.sheet));
  return sheetsRead.filter((sheet) => named.has(sheet) && !isLeftOut(sheet, answers));
}
