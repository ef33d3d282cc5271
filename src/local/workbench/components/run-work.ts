import type { Dispatch } from "react";
import type { WorkbenchEvent } from "../state";

/** Does something to the workbook: the page says that it is under way, and what kept it from being done. */
export async function runWork(dispatch: Dispatch<WorkbenchEvent>, work: () => Promise<void>): Promise<void> {
  dispatch({ kind: "activity", activity: "calculating" });
  try {
    await work();
  } catch (error) {
    dispatch({ kind: "noticed", notice: { tone: "error", text: error instanceof Error ? error.message : String(error) } });
  }
  dispatch({ kind: "activity", activity: "idle" });
}
