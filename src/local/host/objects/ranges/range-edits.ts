import { cellKey, cellOfKey } from "../../model";
import { HostError } from "../../protocol/host-error";
import { method, type Methods } from "../../protocol/host-type";
import { either, flag, oneOf, optional, text } from "../../protocol/kinds";
import { cellArea } from "../addresses/area-algebra";
import { clearCells } from "../cells/clear-cells";
import { findArea } from "../sheets/find-area";
import { object, objectKind, type RangeState } from "../states";
import { copyCells } from "./copy-cells";
import { merge, unmerge } from "./merge";
import { select } from "./select";
import { deleteCells, insertCells } from "./shift-cells";

const spillParent = ({ sheet, area }: RangeState): number | null => {
  const key = cellKey(area.firstRow, area.firstColumn);
  if (sheet.cells.formulas.get(key)?.spill) return key;
  return sheet.cells.spilledFrom.get(key) ?? null;
};

const spillingTo = ({ sheet, area }: RangeState): RangeState | null => {
  const spill = sheet.cells.formulas.get(cellKey(area.firstRow, area.firstColumn))?.spill;
  if (!spill) return null;
  const { firstRow, firstColumn } = area;
  return { sheet, area: { firstRow, firstColumn, lastRow: firstRow + spill.rows - 1, lastColumn: firstColumn + spill.columns - 1 } };
};

const orThrow = <Found>(found: Found | null): Found => {
  if (found === null) throw new HostError("ItemNotFound", "The cell has no spill.");
  return found;
};

const parentCell = (self: RangeState): RangeState | null => {
  const key = spillParent(self);
  if (key === null) return null;
  const { row, column } = cellOfKey(key);
  return { sheet: self.sheet, area: cellArea(row, column) };
};

const asObject = (range: RangeState | null): unknown => (range === null ? null : object("Range", range));

/** What can be done to a range's cells besides assigning them. */
export const rangeEdits: Methods<Excel.Range, RangeState> = {
  clear: method([optional(oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"))], (self, [applyTo], host) => {
    if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") throw new HostError("NotImplemented", "The local host has no hyperlinks.");
    clearCells(host, self, applyTo ?? "All");
  }),
  copyFrom: method([either(objectKind("Range"), text), optional(oneOf("All", "Formulas", "Values", "Formats", "Link")), optional(flag), optional(flag)], (self, [given, what, skipBlanks, transpose], host) => {
    if (what === "Link" || skipBlanks === true || transpose === true) throw new HostError("NotImplemented", "The local host copies whole cells as they stand.");
    copyCells(host, self, typeof given === "string" ? findArea(host, self.sheet, given) : given.state, what ?? "All");
  }),
  insert: method([oneOf("Down", "Right")], (self, [shift], host) => insertCells(host, self, shift)),
  delete: method([oneOf("Up", "Left")], (self, [shift], host) => deleteCells(host, self, shift)),
  merge: method([optional(flag)], (self, [across], host) => merge(host, self, across ?? false)),
  unmerge: method([], (self, _none, host) => unmerge(host, self)),
  select: method([], (self, _none, host) => select(host, self)),
  calculate: method([], (self, _none, host) => {
    host.calculation.requested = true;
    host.calculation.changes.push({ sheetId: self.sheet.id, area: self.area });
  }),
  getSpillingToRange: method([], (self) => asObject(orThrow(spillingTo(self))), { readsCells: true }),
  getSpillingToRangeOrNullObject: method([], (self) => asObject(spillingTo(self)), { readsCells: true }),
  getSpillParent: method([], (self) => asObject(orThrow(parentCell(self))), { readsCells: true }),
  getSpillParentOrNullObject: method([], (self) => asObject(parentCell(self)), { readsCells: true }),
};
