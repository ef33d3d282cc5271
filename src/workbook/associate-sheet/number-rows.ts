import { figureWords, percentWords, type ToldAssociate } from "../../domain";
import { quarterWords } from "../comparison/words/quarter-words";
import { sectionRow, tableRows, type PageColumn, type PageRow } from "../page";
import { WIDTHS } from "./grid";

const COLUMNS: readonly PageColumn[] = [
  { heading: "The number", column: 0, columnCount: 3 },
  { heading: "Yours", column: 3, columnCount: 5 },
];

const BASES = { "as allotted in the workbook": "As the practice allots it", "by clinical FTE": "By clinical FTE" } as const;

/** The four numbers that partners expect an associate to know. */
export function numberRows({ numbers: { collections, payerShares, overhead } }: ToldAssociate): PageRow[] {
  const quarter = quarterWords(collections.quarter);
  return [
    sectionRow("The four numbers to know", WIDTHS.length),
    ...tableRows(
      COLUMNS,
      [
        ["Your collections last quarter", collections.amount === null ? `The workbook has none for ${quarter}.` : `${figureWords(collections.amount, "dollars")} in ${quarter}.`],
        ["Medicare and commercial share", payerShares === null ? "The workbook has no collections by payer." : `Medicare ${percentWords(payerShares.medicare)}, commercial ${percentWords(payerShares.commercial)} of what you collect.`],
        ["Your no-show rate", "Not in this workbook. Ask for it, and for what the practice aims at."],
        ["How overhead is allocated", overhead === null ? "The workbook does not say. Ask." : `${BASES[overhead.basis]}${overhead.amount === null ? "." : `; you carried ${figureWords(overhead.amount, "dollars")} in the last four quarters.`}`],
      ],
      WIDTHS,
    ),
  ];
}
