import { MEETING_FIGURES, MEETING_LABELS, quarterInWords, type MeetingAssociate, type MeetingFigure, type MeetingLabel, type MeetingPhysician, type MeetingRecord } from "../../domain";
import { figures, words, type DetailBlock, type DetailColumn } from "../comparison/detail/detail-block";
import type { CellValue } from "../snapshot";
import { formatOf, toCell } from "./meeting-cells";
import { CORNERS, NOT_KNOWN } from "./meeting-words";

/** One column of the associates' tables. */
type Said = { readonly figure: MeetingFigure } | { readonly label: MeetingLabel };

const MONEY: readonly Said[] = [
  { figure: "cfte" },
  { figure: "collectionsLastFour" },
  { figure: "collectionsPerCfteLastFour" },
  { figure: "growthPerQuarter" },
  { label: "trend" },
  { figure: "percentile" },
  { figure: "overheadLastFour" },
  { figure: "overheadCoverage" },
  { figure: "payerRisk" },
  { label: "payerRiskBand" },
];

const READINESS: readonly Said[] = [
  { figure: "readiness" },
  { label: "readinessBand" },
  { figure: "financial" },
  { figure: "cultural" },
  { figure: "growth" },
  { figure: "leadership" },
  { figure: "clinical" },
  { figure: "evidenceCoverage" },
  { figure: "rank" },
  { label: "track" },
  { label: "nextMilestone" },
];

/** Two years of quarters fill a page's width. */
const QUARTERS_A_TABLE = 8;

/** What the partners saw of each associate, and the quarters it rests on. Columns of which nothing is known are left out. */
export function meetingBlocks(record: MeetingRecord): DetailBlock[] {
  return [
    associatesBlock("What was compared", MONEY, record),
    ...(record.associates.some((associate) => READINESS.some((said) => valueOf(associate, said) !== null)) ? [associatesBlock("Readiness and track", READINESS, record)] : []),
    ...quarterBlocks("collections", record),
    ...(record.physicians.some(({ cfte }) => cfte.some((each) => each !== null)) ? quarterBlocks("cfte", record) : []),
  ];
}

function associatesBlock(title: string, said: readonly Said[], { associates }: MeetingRecord): DetailBlock {
  // The trend is always there, so that a table never has a single column.
  const known = said.filter((each) => ("label" in each && each.label === "trend") || associates.some((associate) => valueOf(associate, each) !== null));
  return {
    title,
    note: null,
    tableName: "",
    columns: [words(CORNERS.associate), ...known.map(columnOf)],
    rows: associates.map((associate) => [associate.name, ...known.map((each) => cellOf(associate, each))]),
    whenEmpty: "Nobody.",
  };
}

const columnOf = (said: Said): DetailColumn => ("figure" in said ? figures(MEETING_FIGURES[said.figure].heading, formatOf(MEETING_FIGURES[said.figure].unit)) : words(MEETING_LABELS[said.label]));

const valueOf = ({ figures: known, labels }: MeetingAssociate, said: Said): number | string | null => ("figure" in said ? known[said.figure] : labels[said.label]);

function cellOf(associate: MeetingAssociate, said: Said): CellValue {
  const value = valueOf(associate, said);
  if (value === null) return NOT_KNOWN;
  return "figure" in said && typeof value === "number" ? toCell(value, MEETING_FIGURES[said.figure].unit) : value;
}

const MEASURES = {
  collections: { title: "Collections by quarter", unit: "cents", note: "Everybody who was read, partners too: percentiles and the median are the whole group's." },
  cfte: { title: "Clinical FTE by quarter", unit: "clinical FTE", note: null },
} as const;

function quarterBlocks(measure: "collections" | "cfte", { quarters, physicians }: MeetingRecord): DetailBlock[] {
  const { title, unit, note } = MEASURES[measure];
  const cell = (physician: MeetingPhysician, index: number): CellValue => {
    const figure = physician[measure][index] ?? null;
    return figure === null ? NOT_KNOWN : toCell(figure, unit);
  };
  return Array.from({ length: Math.ceil(quarters.length / QUARTERS_A_TABLE) }, (_, part): DetailBlock => {
    const from = part * QUARTERS_A_TABLE;
    const headings = quarters.slice(from, from + QUARTERS_A_TABLE).map(quarterInWords);
    return {
      title: `${title}, ${[headings[0], ...headings.slice(1).slice(-1)].join(" to ")}`,
      note: part === 0 ? note : null,
      tableName: "",
      columns: [words(CORNERS[measure]), ...headings.map((heading) => figures(heading, formatOf(unit)))],
      rows: physicians.map((physician) => [physician.name, ...headings.map((__, index) => cell(physician, from + index))]),
      whenEmpty: "Nobody.",
    };
  });
}
