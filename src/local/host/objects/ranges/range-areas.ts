import { method, type HostType } from "../../protocol/host-type";
import { cellCount } from "../addresses/area-algebra";
import { fullAddress } from "../addresses/format-address";
import type { HostStates } from "../states";

/** Several ranges at once. The local host hands it out where Excel does, and offers no more than where they lie. */
export const rangeAreasType: HostType<Excel.RangeAreas, HostStates["RangeAreas"]> = {
  identity: "reference",
  scalars: {
    address: { get: ({ ranges }) => ranges.map(({ sheet, area }) => fullAddress(sheet, area)).join(",") },
    areaCount: { get: ({ ranges }) => ranges.length },
    cellCount: { get: ({ ranges }) => ranges.reduce((sum, { area }) => sum + cellCount(area), 0) },
  },
  internal: { _KeepReference: method([], () => null) },
};
