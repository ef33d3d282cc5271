import type { FormulaCells } from "../workbook";
import { areaOf } from "./write/area-of";

type Area = Pick<FormulaCells, "sheet" | "address">;

/** Leaves out what lies in another's spill: some programs say of every cell of a spill that it holds the formula. */
export function withoutCovered<T extends Area>(areas: readonly T[]): T[] {
  const spills = areas.filter(({ address }) => address.includes(":")).map((area) => ({ area, ...areaOf(area.address) }));
  if (spills.length === 0) return [...areas];
  return areas.filter((area) => {
    const { firstRow, firstColumn } = areaOf(area.address);
    return spills.every(
      (spill) =>
        spill.area === area ||
        spill.area.sheet !== area.sheet ||
        firstRow < spill.firstRow ||
        firstRow >= spill.firstRow + spill.rowCount ||
        firstColumn < spill.firstColumn ||
        firstColumn >= spill.firstColumn + spill.columnCount,
    );
  });
}
