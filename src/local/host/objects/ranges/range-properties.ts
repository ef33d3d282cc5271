import type { HostState } from "../../host-state";
import type { CellFormat } from "../../model";
import { HostError } from "../../protocol/host-error";
import { method, type Methods } from "../../protocol/host-type";
import { options } from "../../protocol/kinds";
import { cellArea } from "../addresses/area-algebra";
import { readCells } from "../cells/read-cells";
import { formatOf } from "../formats/cell-format";
import { columnPoints, rowPoints } from "../formats/line-size";
import type { RangeState } from "../states";
import { isHidden } from "./hidden";

type Wanted = Readonly<Record<string, unknown>>;

/** What can be asked of the look of a single cell, by its place among the properties. */
const OF_A_CELL: Readonly<Record<string, (format: CellFormat) => unknown>> = {
  "format.fill.color": ({ fill }) => fill ?? "#FFFFFF",
  "format.font.bold": ({ bold }) => bold ?? false,
  "format.font.color": ({ color }) => color ?? "#000000",
  "format.font.italic": ({ italic }) => italic ?? false,
  "format.font.name": ({ fontName }) => fontName ?? "Calibri",
  "format.font.size": ({ fontSize }) => fontSize ?? 11,
  "format.font.strikethrough": ({ strikethrough }) => strikethrough ?? false,
  "format.font.underline": ({ underline }) => underline ?? "None",
  "format.horizontalAlignment": ({ horizontal }) => horizontal ?? "General",
  "format.verticalAlignment": ({ vertical }) => vertical ?? "Bottom",
  "format.wrapText": ({ wrap }) => wrap ?? false,
  "format.indentLevel": ({ indent }) => indent ?? 0,
};

/** Answers in the shape of the question: what is marked with true is read, what holds further marks is gone into. */
function answer(wanted: Wanted, read: (name: string) => unknown, within = ""): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([part, mark]): [string, unknown][] => {
      if (mark === true) return [[part, read(within + part)]];
      return typeof mark === "object" && mark !== null ? [[part, answer(mark as Wanted, read, `${within}${part}.`)]] : [];
    }),
  );
}

function cellProperty(format: CellFormat, name: string): unknown {
  const read = OF_A_CELL[name];
  if (read === undefined) throw new HostError("NotImplemented", `The local host does not read ${name} cell by cell.`);
  return read(format);
}

/** The properties of each row or column of a range. */
function lines(range: RangeState, along: "rows" | "columns", wanted: Wanted): unknown[] {
  const { sheet, area } = range;
  const [first, last] = along === "rows" ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  const [sizeName, hiddenName] = along === "rows" ? ["format.rowHeight", "rowHidden"] : ["format.columnWidth", "columnHidden"];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    answer(wanted, (name) => {
      const line = first + index;
      if (name === sizeName) return along === "rows" ? rowPoints(sheet, line) : columnPoints(sheet, line);
      if (name === hiddenName) return isHidden({ sheet, area: cellArea(along === "rows" ? line : 0, along === "rows" ? 0 : line) }, along);
      throw new HostError("NotImplemented", `The local host does not read ${name} line by line.`);
    }),
  );
}

/** What is read of every cell, row or column of a range at once. */
export const rangeProperties: Methods<Excel.Range, RangeState> = {
  getCellProperties: method([options], ({ sheet, area }, [wanted], host: HostState) =>
    readCells(host, area, (row, column) => answer(wanted, (name) => cellProperty(formatOf(sheet, row, column), name))),
  ),
  getColumnProperties: method([options], (range, [wanted]) => lines(range, "columns", wanted)),
  getRowProperties: method([options], (range, [wanted]) => lines(range, "rows", wanted)),
};
