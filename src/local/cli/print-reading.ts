import type { Finding } from "../../domain";
import { dollarWords, type Question, type Reading, type TieOut } from "../../workbook";

/** The reader's questions, each with the effect of every answer and how to give it. */
export const questionLines = (questions: readonly Question[], command: string): string[] =>
  questions.flatMap((question) => [
    `? ${question.text}${question.where.length === 0 ? "" : ` (${question.where.join(", ")})`}`,
    ...question.options.map(({ id, text, effect }) => `    --answer ${question.id}=${id}  ${text}${effect === "" ? "" : `: ${effect}`}${id === question.default ? " (proposed)" : ""}`),
    `  Answer with: ${command} --answer ${question.id}=${question.default}`,
  ]);

/** What was compared with the file's own totals: how many of each sheet tie, and each one that does not. */
export function tieOutLines({ tieOut }: Reading): string[] {
  const tied = new Map<string, TieOut[]>();
  for (const total of tieOut.filter(({ file, read }) => file === read)) tied.set(sheetOf(total), [...(tied.get(sheetOf(total)) ?? []), total]);
  return [
    ...[...tied].map(([sheet, totals]) => `✓ ${sheet}: ${totals.length === 1 ? "its total ties" : `${totals.length} totals tie`} to the cent (${totals.slice(-1).map(({ what, where, file }) => `${what}, ${where}, ${dollarWords(file)}`).join("")})`),
    ...tieOut.filter(({ file, read }) => file !== read).map(({ what, where, file, read }) => `✗ ${what} (${where}) says ${dollarWords(file)}, read ${dollarWords(read)}: ${dollarWords(read - file)} apart`),
  ];
}

const sheetOf = ({ where }: TieOut): string => where.slice(0, where.lastIndexOf("!"));

/** What the reader noticed, errors first. */
export const findingLines = ({ findings }: { readonly findings: readonly Finding[] }): string[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map(
    ({ severity, text, where }) => `${MARKS[severity]} ${text}${where === null || text.includes(where) ? "" : ` (${where})`}`,
  );

const SEVERITIES = ["error", "warning", "note"] as const;
const MARKS = { error: "✗", warning: "!", note: "·" } as const;
