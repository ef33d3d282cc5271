export { liveNote } from "./live-note";
export { liveTable, type LiveTable } from "./live-table";
