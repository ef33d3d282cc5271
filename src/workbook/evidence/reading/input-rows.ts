import { isBlank } from "../../reading/cells/is-blank";
import type { SheetGrid } from "../../reading/cells/sheet-grid";
import type { InputForm } from "../sheets";
import type { Headings } from "./find-headings";
import { isExampleRow } from "./is-example-row";
import type { RowCells } from "./parse-row";

/** A row that says something, and all its words but the associate's name, those of the user's own columns too. */
export interface InputRow {
  readonly cells: RowCells;
  readonly text: string;
}

/** The rows under the headings, without empty ones, the example, and rows a template began for an associate and nobody went on with. */
export function inputRows(form: Pick<InputForm, "columns" | "rowPer">, grid: SheetGrid, headings: Headings): InputRow[] {
  const rows: InputRow[] = [];
  for (let row = headings.row + 1; row < grid.rowCount; row += 1) {
    const cells = rowCells(grid, headings, row);
    if (!saysNothingAtAll(form, cells) && !isExampleRow(cells.cell("associate"))) rows.push({ cells, text: rowText(grid, row, headings.columns.get("associate")) });
  }
  return rows;
}

function rowCells(grid: SheetGrid, { columns }: Headings, row: number): RowCells {
  const places = [...columns.values()];
  const place = (key: string): number => columns.get(key) ?? -1;
  return {
    cell: (key) => grid.value(row, place(key)),
    addressOf: (key) => (place(key) < 0 ? null : grid.address(row, place(key))),
    where: grid.range({ row, column: Math.min(...places) }, { row, column: Math.max(...places) }),
  };
}

function saysNothingAtAll({ columns, rowPer }: Pick<InputForm, "columns" | "rowPer">, { cell }: RowCells): boolean {
  const filled = Object.keys(columns).filter((key) => !isBlank(cell(key)));
  return filled.length === 0 || (rowPer === "associate" && filled.length === 1 && filled[0] === "associate");
}

const rowText = (grid: SheetGrid, row: number, associate: number | undefined): string =>
  grid
    .row(row)
    .filter((cell, column) => typeof cell === "string" && column !== associate)
    .join(" \n ");
