/**
 * How an input sheet stands: "filled" has something that was read; "empty" is there and waits to be filled in; "unread" has rows of
 * which none could be read, and the findings say why; "missing" is not in the workbook.
 */
export type InputSheetState = "filled" | "empty" | "unread" | "missing";

/** One of the sheets a group writes its evidence down on. */
export interface InputSheetFound {
  readonly name: string;
  readonly state: InputSheetState;
}
