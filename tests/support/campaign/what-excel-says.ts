import type { HostErrorCode } from "../../../src/local/host";

const UNFORESEEN = "Something failed that we did not foresee.";
const PROTECTED = "The workbook or a sheet is protected.";
const BUSY = "The program is busy.";
const OLD = "This version of the program lacks something we need.";
const GONE = "A sheet disappeared while we were working.";
const TOO_LARGE = "There are more cells than can be handled at once.";

/** A cell is being written in. */
export const EDITED = "A cell is being edited.";
/** It never answers. */
export const SILENT = "The program has not answered for two minutes.";

/** What a person reads when Excel fails with a code: written down here by itself, so that a code that changes sides is noticed. */
export const WORDS_FOR: Readonly<Record<HostErrorCode, string>> = {
  AccessDenied: PROTECTED,
  ActivityLimitReached: BUSY,
  ApiNotFound: OLD,
  Conflict: UNFORESEEN,
  FilteredRangeConflict: UNFORESEEN,
  GeneralException: UNFORESEEN,
  HostIsBusy: BUSY,
  InsertDeleteConflict: UNFORESEEN,
  InvalidArgument: UNFORESEEN,
  InvalidOperation: UNFORESEEN,
  InvalidOperationInCellEditMode: EDITED,
  InvalidReference: GONE,
  InvalidSelection: "No single range of cells is selected.",
  ItemAlreadyExists: "A sheet of yours already has the name we need.",
  ItemNotFound: GONE,
  MemoryLimitReached: TOO_LARGE,
  MergedRangeConflict: UNFORESEEN,
  NonBlankCellOffSheet: UNFORESEEN,
  NotImplemented: OLD,
  RangeExceedsLimit: TOO_LARGE,
  RequestAborted: BUSY,
  RequestPayloadSizeLimitExceeded: "There is more to write than can be written at once.",
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  UnsupportedOperation: UNFORESEEN,
  UnsupportedSheet: OLD,
};
