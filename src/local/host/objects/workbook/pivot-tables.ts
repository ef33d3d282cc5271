import { method, type HostType } from "../../protocol/host-type";
import { HostError } from "../../protocol/host-error";
import type { HostState } from "../../host-state";
import type { HostObject } from "../../protocol/host-object";
import type { Scope } from "../states";

const count = ({ sheet }: Scope, host: HostState): number =>
  (sheet ? [sheet] : host.workbook.sheets).reduce((sum, each) => sum + each.pivotTableCount, 0);

const none = (): readonly HostObject[] => {
  throw new HostError("NotImplemented", "The local host counts pivot tables, and does not read them.");
};

/** Pivot tables of the file: counted, never read. */
export const pivotTableCollectionType: HostType<Excel.PivotTableCollection, Scope> = {
  items: (scope, host) => (count(scope, host) === 0 ? [] : none()),
  methods: { getCount: method([], (scope, _none, host) => count(scope, host)) },
};
