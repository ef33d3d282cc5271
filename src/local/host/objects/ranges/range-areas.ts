import { method, type HostType } from "../../protocol/host-type";
import { cellCount } from "../addresses/area-algebra";
import { fullAddress } from "../addresses/format-address";
import { object, type HostStates } from "../states";

/** Several ranges at once: where they lie, and how they look. */
export const rangeAreasType: HostType<Excel.RangeAreas, HostStates["RangeAreas"]> = {
  identity: "reference",
  scalars: {
    address: { get: ({ ranges }) => ranges.map(({ sheet, area }) => fullAddress(sheet, area)).join(",") },
    areaCount: { get: ({ ranges }) => ranges.length },
    cellCount: { get: ({ ranges }) => ranges.reduce((sum, { area }) => sum + cellCount(area), 0) },
  },
  objects: { format: ({ ranges }) => object("RangeFormat", ranges) },
  internal: { _KeepReference: method([], () => null) },
};
