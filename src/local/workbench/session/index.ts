export { copyText } from "./copy-text";
export { describeFileError } from "./describe-file-error";
export { entryText } from "./entry-text";
export { offerConnection } from "./frame-connection";
export { parseEntry, type Entry } from "./parse-entry";
export { pasteText } from "./paste-text";
export type { PlacedEntry, WorkbenchSession } from "./workbench-session";
