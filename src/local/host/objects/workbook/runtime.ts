import type { WorkbookModel } from "../../model";
import { assignable, type HostType } from "../../protocol/host-type";
import { flag } from "../../protocol/kinds";

/** The add-in's own running: whether it hears of events. */
export const runtimeType: HostType<Excel.Runtime, WorkbookModel> = {
  scalars: {
    enableEvents: assignable((_workbook, host) => host.eventsEnabled, flag, (_workbook, value, host) => {
      host.eventsEnabled = value;
    }),
  },
};
