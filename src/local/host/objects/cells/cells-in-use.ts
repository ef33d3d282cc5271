import type { Area, SheetModel } from "../../model";
import { cellArea, cellCount, intersection } from "../addresses/area-algebra";
import { usedArea } from "./used-area";

/** The largest area that is taken cell by cell as it stands; a larger one is cut to the cells in use. */
const LARGEST_AREA = 2_000_000;

/** The part of an area that has to be visited: all of it, or of whole rows and columns the part in use. */
export function cellsInUse(sheet: SheetModel, area: Area): Area {
  if (cellCount(area) <= LARGEST_AREA) return area;
  const used = usedArea(sheet.cells, false);
  return (used && intersection(used, area)) ?? cellArea(area.firstRow, area.firstColumn);
}
