import { areasToDragFill, areasToFillDown, areasToFillRight, type FillAreas } from "../../../../../src/local/workbench/grid/layout/fill-areas";
import { areaAddress, readAddress } from "../../../../../src/local/workbench/grid";
import type { Area } from "../../../../../src/local/host/model";

function area(address: string): Area {
  const read = readAddress(address);
  if (!read) throw new Error(`${address} is no address.`);
  return read;
}
const words = (areas: FillAreas | null): string => (areas ? `${areaAddress(areas.from)} into ${areaAddress(areas.to)}` : "nothing");

test.each([
  ["B2:C4", "B2:C2 into B3:C4"],
  ["B2:C2", "B1:C1 into B2:C2"],
  ["B1", "nothing"],
])("filling down %s takes %s", (selection, expected) => expect(words(areasToFillDown(area(selection)))).toBe(expected));

test.each([
  ["B2:D3", "B2:B3 into C2:D3"],
  ["B2:B3", "A2:A3 into B2:B3"],
  ["A2", "nothing"],
])("filling %s to the right takes %s", (selection, expected) => expect(words(areasToFillRight(area(selection)))).toBe(expected));

test.each([
  ["C8", "B2:C4 into B5:C8"],
  ["H5", "B2:C4 into D2:H4"],
  ["B1", "B2:C4 into B1:C1"],
  ["A3", "B2:C4 into A2:A4"],
  ["C3", "nothing"],
])("dragging the corner of B2:C4 to %s takes %s", (target, expected) => {
  const { firstRow, firstColumn } = area(target);
  expect(words(areasToDragFill(area("B2:C4"), { row: firstRow, column: firstColumn }))).toBe(expected);
});
