import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { figures, words, type DetailBlock } from "../detail-block";
import { dollars } from "../dollars";
import { FORMATS } from "../formats";

/** What everybody would carry, were overhead shared out another way. */
export function overheadBlock({ overheadMethods }: GroupAssessment): DetailBlock {
  const methods = overheadMethods?.methods.filter(({ parts }) => parts !== null) ?? [];
  return {
    title: "Overhead of the last four quarters, shared out in other ways",
    note: "Each column adds up to the same total, to the cent. Methods for which somebody lacks a figure are left out.",
    tableName: "PartnerTrackOverhead",
    columns: [words("Physician"), ...methods.map(({ method }) => figures(method, FORMATS.wholeDollars))],
    rows: methods.length === 0 ? [] : (overheadMethods?.physicians ?? []).map((name, index) => [plainText(name), ...methods.map(({ parts }) => dollars(parts?.[index] ?? null))]),
    whenEmpty: "The workbook has no overhead of four quarters.",
  };
}
