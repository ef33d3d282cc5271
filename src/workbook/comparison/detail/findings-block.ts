import type { Finding } from "../../../domain";
import { plainText } from "../words/plain-text";
import { longWords, words, type DetailBlock } from "./detail-block";

const GRAVEST_FIRST = ["error", "warning", "note"] as const;

/** What was noticed in reading collections and input sheets, gravest first. */
export function findingsBlock({ findings }: { readonly findings: readonly Finding[] }): DetailBlock {
  return {
    title: "Findings",
    note: null,
    tableName: "PartnerTrackFindings",
    columns: [words("Weight"), words("Cells"), longWords("Finding")],
    rows: GRAVEST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map(({ severity, where, text }) => [
      severity,
      where ?? "the workbook",
      plainText(text),
    ]),
    whenEmpty: "None.",
  };
}
