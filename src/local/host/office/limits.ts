/** The limits of Excel on the web; past them it answers with the documented error. */
export interface Limits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cellsARead: number;
}

export const EXCEL_ON_THE_WEB: Limits = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024, cellsARead: 5_000_000 };
