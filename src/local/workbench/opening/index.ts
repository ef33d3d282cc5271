export { describeOpeningError } from "./describe-opening-error";
export { fetchWorkbook } from "./fetch-workbook";
export { createOpener, type NamedBytes, type OpenedWorkbook, type Opener } from "./opener";
