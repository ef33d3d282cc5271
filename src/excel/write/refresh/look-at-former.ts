import { blockAddress, type AsWritten, type SeenSheet } from "../../../workbook";
import { ROOM } from "../../own-cells";
import { lookAtSheet } from "./look-at-sheet";

/** So many rows and columns of theirs may stand among ours before looks are no longer found. */
const LOOK_ROOM = { rows: 12, columns: 6 };
/** What all charts of ours are called, those of another choice of columns too. */
const OUR_CHART = /^PartnerTrack/;

/** A sheet of ours as it is now, and what there is on it besides cells. */
export interface FormerSeen {
  readonly seen: SeenSheet;
  /** Cells in use so far out that they are not among those seen. */
  readonly reach: "all seen" | "beyond";
  readonly shapeCount: number;
  /** Charts that are not ours. */
  readonly chartCount: number;
  /** The program's word for each conditional format. */
  readonly conditionalTypes: readonly string[];
  /** How many comments and notes are on its cells. */
  readonly remarks: Readonly<Record<RemarkKind, number>>;
}

/** Asks for everything the user may have done to a sheet of ours; what is returned reads the answer after the next sync. */
export function lookAtFormer(sheet: Excel.Worksheet, written: AsWritten): () => FormerSeen {
  const [rowCount, columnCount] = [written.rows.length, written.columns.length];
  const within = (room: { readonly rows: number; readonly columns: number }): Excel.Range =>
    sheet.getUsedRange().getBoundingRect("A1").getIntersection(blockAddress({ row: 0, column: 0, rowCount: rowCount + room.rows, columnCount: columnCount + room.columns }));
  const seen = lookAtSheet(sheet, within(ROOM), written.looks === null ? null : within(LOOK_ROOM), "contents");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount");
  const charts = sheet.charts.load("items/name");
  const conditionals = sheet.getRange().conditionalFormats.load("items/type");
  const counts = { shapes: sheet.shapes.getCount(), comments: canHave("comments") ? sheet.comments.getCount() : null, notes: canHave("notes") ? sheet.notes.getCount() : null };
  return () => ({
    seen: seen(),
    reach: used.isNullObject || (used.rowIndex + used.rowCount <= rowCount + ROOM.rows && used.columnIndex + used.columnCount <= columnCount + ROOM.columns) ? "all seen" : "beyond",
    shapeCount: counts.shapes.value,
    chartCount: charts.items.filter(({ name }) => !OUR_CHART.test(name)).length,
    conditionalTypes: conditionals.items.map(({ type }) => type),
    remarks: { comments: counts.comments?.value ?? 0, notes: counts.notes?.value ?? 0 },
  });
}

/** "comments" can be answered; "notes" are the older kind. */
export type RemarkKind = "comments" | "notes";

/** The first Excel that tells an add-in of them. */
const SINCE = { comments: "1.10", notes: "1.18" } as const satisfies Record<RemarkKind, string>;

const canHave = (kind: RemarkKind): boolean => Office.context.requirements.isSetSupported("ExcelApi", SINCE[kind]);
