import type { WorkbookModel } from "../../model";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { oneOf } from "../../protocol/kinds";

/** The program itself: when it calculates. */
export const applicationType: HostType<Excel.Application, WorkbookModel> = {
  scalars: {
    calculationMode: assignable((_workbook, host) => host.calculation.mode, oneOf("Automatic", "AutomaticExceptTables", "Manual"), (_workbook, mode, host) => {
      host.calculation.mode = mode;
    }),
    calculationState: { get: (_workbook, host) => (host.calculation.running ? "Calculating" : "Done") },
    calculationEngineVersion: { get: () => 191029 },
  },
  methods: {
    calculate: method([oneOf("Recalculate", "Full", "FullRebuild")], (_workbook, [type], host) => {
      host.calculation.requested = true;
      host.calculation.invalidated ||= type !== "Recalculate";
    }),
    suspendApiCalculationUntilNextSync: method([], (_workbook, _none, host) => {
      host.calculation.suspended = true;
    }),
    suspendScreenUpdatingUntilNextSync: method([], () => null),
  },
};
