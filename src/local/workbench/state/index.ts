export { reduceWorkbench } from "./reduce-workbench";
export type { WorkbenchEvent } from "./workbench-event";
export { startingState, TOP_LEFT, type Cursor, type Editing, type Notice, type WorkbenchState } from "./workbench-state";
