import { percentWords, type ToldAssociate } from "../../domain";
import { plainText } from "../comparison/words/plain-text";
import { cellsAt, noteRows, sectionRow, tableRows, type PageColumn, type PageRow } from "../page";
import { beside } from "./beside";
import { PAGE_WIDTH, WIDTHS } from "./grid";

const PAYERS: readonly PageColumn[] = [
  { heading: "Class of payer", column: 0, columnCount: 2 },
  { heading: "Share", column: 2, columnCount: 1, numberFormat: "0.0%" },
];
const KINDS: readonly PageColumn[] = [
  { heading: "Kind of friction", column: 4, columnCount: 2 },
  { heading: "Points", column: 6, columnCount: 1, numberFormat: "0.0" },
  { heading: "Band", column: 7, columnCount: 1 },
];
const LONGEST_PAYER = 40;

/** Who pays for the own work, and where friction comes from, side by side. */
export function mixRows(told: ToldAssociate): PageRow[] {
  const { payers, headache } = told;
  const title = sectionRow("Who pays for your work", WIDTHS.length);
  const [first] = title.looks;
  const titles: PageRow = { ...title, cells: cellsAt([[0, "Who pays for your work"], [4, "Friction, by kind"]]), looks: [...(first === undefined ? [] : [{ ...first, column: 4 }]), ...title.looks] };
  const left = tableRows(PAYERS, payers === null ? [["not in the workbook", ""]] : payers.shares.map(({ payerClass, share }) => [payerClass, share]), WIDTHS);
  const right = tableRows(KINDS, headache === null ? [["no incidents are kept", "", ""]] : headache.map(({ category, points, band }) => [category, points, band]), WIDTHS);
  return [titles, ...beside(left, right), ...[payerNote(told), headacheNote(told)].flatMap((text) => (text === "" ? [] : noteRows(text, PAGE_WIDTH)))];
}

function payerNote({ payers }: ToldAssociate): string {
  if (payers === null) return "";
  const top = payers.basis === "classes" ? "Only classes are named, so concentration cannot be judged." : `Largest payer: ${payers.topPayer === null ? "" : `${plainText(payers.topPayer, LONGEST_PAYER)}, `}${percentWords(payers.topShare)}.`;
  return `Payer risk ${payers.score.toFixed(1)} of 100, ${payers.band}; ${percentWords(payers.lowPayShare)} from Medicaid and self-pay. ${top}`;
}

const STAFF: Readonly<Record<NonNullable<ToldAssociate["staff"]>, string>> = {
  Preferred: "More of the staff ask to work with you than not.",
  Mixed: "The staff's requests about you point both ways.",
  Avoided: "More of the staff ask not to be assigned with you than ask for you.",
  "too few": "Too few of the staff have asked for anything to be said.",
};

const headacheNote = ({ headache, staff }: ToldAssociate): string =>
  [
    headache === null ? "" : "Points: severity 1 to 3, added up per cFTE-year; from 2 Medium, from 4 High. Reports in good faith, protected leave and parental status never count.",
    staff === null ? "" : STAFF[staff],
  ]
    .filter((text) => text !== "")
    .join(" ");
