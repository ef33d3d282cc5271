import type { Comparison } from "../../../domain";
import type { Reading, Source } from "../../reading";
import type { ComparisonColumn } from "../columns";
import { DETAIL_SHEET } from "../sheet-names";
import { dollarWords } from "../words/dollar-words";
import { listWords } from "../words/list-words";
import { plainText } from "../words/plain-text";
import { quarterWords } from "../words/quarter-words";
import { basisNote } from "./basis-note";

/** A sheet of evidence beside the money, and how many of its rows were read. */
export interface WrittenDown {
  readonly sheet: string;
  readonly rows: number;
}

/** What the table rests on, a paragraph each: definitions, what was left out, tie-out, sources. */
export function footnotes(
  comparison: Comparison,
  reading: Reading,
  { columns, missed }: { readonly columns: readonly ComparisonColumn[]; readonly missed: readonly string[] },
  written: readonly WrittenDown[] = [],
): string[] {
  const paragraphs = [
    [basisNote(comparison)].flatMap((note) => note ?? []),
    columns.flatMap(({ definition }) => (definition === null ? [] : [definition])),
    [...scopeNote(comparison), ...leftOut(comparison, missed), ...unattributed(reading)],
    [...tieOutNote(reading), ...sources(reading.sources), ...beside(written), ...warnings(reading)],
  ];
  return paragraphs.filter((sentences) => sentences.length > 0).map((sentences) => sentences.join(" "));
}

function scopeNote({ scope }: Comparison): string[] {
  return scope === "everyone" ? ["Everybody is shown, since the workbook names nobody as an associate."] : [];
}

function leftOut({ incompleteQuarters }: Comparison, missed: readonly string[]): string[] {
  const quarters = incompleteQuarters.map(quarterWords);
  const [noun, verb] = quarters.length === 1 ? ["quarter", "is"] : ["quarters", "are"];
  return [
    ...(quarters.length > 0 ? [`Incomplete ${noun} ${listWords(quarters)} ${verb} left out.`] : []),
    ...(missed.length > 0 ? [`Not shown, because the workbook has no figures for it: ${listWords(missed)}.`] : []),
  ];
}

function unattributed({ unattributed: rest }: Reading): string[] {
  const cents = rest?.collections.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) ?? 0;
  if (rest === null || cents === 0) return [];
  return [`In nobody's line: ${dollarWords(cents)} (${rest.labels.map((label) => plainText(label, 40)).join(", ")}).`];
}

function tieOutNote({ tieOut }: Reading): string[] {
  const ties = tieOut.filter((total) => total.file === total.read).length;
  if (tieOut.length < 2) return [];
  return [`Tie-out: ${tieShare(ties, tieOut.length)} totals printed in the file equal what was read, to the cent.`];
}

function tieShare(ties: number, totals: number): string {
  if (ties < totals) return `${ties} of ${totals}`;
  return totals === 2 ? "both" : `all ${totals}`;
}

const MOST_SOURCES = 8;
const SOURCE_WORDS: Readonly<Record<Source["what"], string>> = { collections: "collections", cfte: "cFTE", overhead: "overhead", roster: "roster" };

function sources(all: readonly Source[]): string[] {
  if (all.length === 0) return [];
  const named = all.slice(0, MOST_SOURCES).map(({ what, where }) => `${where} (${SOURCE_WORDS[what]})`);
  const rest = all.length > MOST_SOURCES ? `, and ${all.length - MOST_SOURCES} more in ${DETAIL_SHEET}` : "";
  return [`Sources: ${named.join(", ")}${rest}.`];
}

function beside(written: readonly WrittenDown[]): string[] {
  if (written.length === 0) return [];
  return [`Written down beside them: ${written.map(({ sheet, rows }) => `${sheet} (${rows} ${rows === 1 ? "row" : "rows"} read)`).join(", ")}.`];
}

function warnings({ findings }: Reading): string[] {
  const count = findings.filter(({ severity }) => severity !== "note").length;
  if (count === 0) return [];
  return [`${count === 1 ? "One finding" : `${count} findings`} from the reading ${count === 1 ? "stands" : "stand"} in ${DETAIL_SHEET}.`];
}
