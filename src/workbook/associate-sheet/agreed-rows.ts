import type { IsoDate, ToldAssociate } from "../../domain";
import { listWords } from "../comparison/words/list-words";
import { dateKind, type DateSystem } from "../evidence/kinds";
import { noteRows, sectionRow, tableRows, type PageColumn, type PageRow } from "../page";
import type { CellValue } from "../snapshot";
import { PAGE_WIDTH, WIDTHS } from "./grid";

const COLUMNS: readonly PageColumn[] = [
  { heading: "Milestone", column: 0, columnCount: 4 },
  { heading: "Due", column: 4, columnCount: 1, numberFormat: dateKind.numberFormat ?? "yyyy-mm-dd" },
  { heading: "How it stands", column: 5, columnCount: 3 },
];

const MILESTONES = { "criteria told within 6 months": "You are told the timeline and the criteria", "own numbers known by month 12": "You know the four numbers above" } as const;

const STATES = { met: "done", "met late": "done, late", "still to come": "to come", missed: "overdue", unknown: "nobody has written it down" } as const;

/** What was agreed, what is due, and what of it is not in writing. */
export function agreedRows({ milestones, timeline, startDate, notInWriting }: ToldAssociate, dateSystem: DateSystem): PageRow[] {
  const day = (date: IsoDate | null): CellValue => (date === null ? "no day" : dateKind.show(date, dateSystem));
  const rows: CellValue[][] = [
    ...(startDate === null ? [] : [["Your first day", day(startDate), "done"]]),
    ...milestones.map(({ milestone, due, state }) => [MILESTONES[milestone], day(due), STATES[state]]),
    ["Decision on partnership", day(timeline.decisionDate), decision(timeline)],
  ];
  return [sectionRow("What was agreed, and what is due", WIDTHS.length), ...tableRows(COLUMNS, rows, WIDTHS), ...gaps(notInWriting)];
}

function decision({ decisionDate, isOverdue, basis }: ToldAssociate["timeline"]): string {
  if (decisionDate === null) return "agree on a day";
  const when = isOverdue === true ? "overdue" : "to come";
  return basis === "written date" ? `${when}, as written down` : `${when}, from start and agreed years`;
}

const gaps = (fields: ToldAssociate["notInWriting"]): PageRow[] => (fields.length === 0 ? [] : noteRows(`Not in writing yet: ${listWords(fields)}. Ask for it in writing.`, PAGE_WIDTH));
