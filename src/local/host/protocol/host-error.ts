/** The documented codes this host fails with, and the HTTP status the library reports beside each. */
export const HTTP_STATUS = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  Conflict: 409,
  FilteredRangeConflict: 400,
  GeneralException: 500,
  HostIsBusy: 503,
  InsertDeleteConflict: 400,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MemoryLimitReached: 500,
  MergedRangeConflict: 400,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  RequestAborted: 500,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  UnsupportedOperation: 400,
  UnsupportedSheet: 400,
} as const;

export type HostErrorCode = keyof typeof HTTP_STATUS;

/** Every code this host can be told to fail with. */
export const HOST_ERROR_CODES = Object.keys(HTTP_STATUS) as readonly HostErrorCode[];

/** A refusal by the host, with the code that the add-in will see. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}
