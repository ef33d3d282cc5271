import { WorkbookError, type WorkbookErrorKind } from "../workbook";

/** Excel's own error codes, and what each means to us. A code that is not here is "unknown". */
const KINDS: Readonly<Record<string, WorkbookErrorKind>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  AccessDenied: "protected",
  UnsupportedSheet: "not-supported",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  RequestPayloadSizeLimitExceeded: "too-much",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  HostIsBusy: "busy",
  RequestAborted: "busy",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidBinding: "gone",
  InactiveWorkbook: "gone",
  ItemAlreadyExists: "name-taken",
  InvalidSelection: "no-selection",
};

/** Where the workbook stands when the failure is reported. */
export type StateAfterFailure = WorkbookError["detail"]["workbook"];

/** Any failure as the one kind of error the port promises. Judged by code: messages are in the user's language. */
export function asWorkbookError(error: unknown, doing: string, workbook: StateAfterFailure = "untouched"): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codeOf(error);
  return new WorkbookError(KINDS[code] ?? "unknown", { code, doing, workbook }, { cause: error });
}

/** The same failure, with how the workbook stands after we tried to put things right. */
export function restate(error: unknown, doing: string, workbook: StateAfterFailure): WorkbookError {
  const { kind, detail } = asWorkbookError(error, doing);
  return new WorkbookError(kind, { ...detail, workbook }, { cause: error });
}

/** Excel's code on an error, also one made by the library in another frame. */
export function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" && code !== "" ? code : "GeneralException";
}
