import type { SheetArea } from "../../model";

/** The formula reads cells that have yet to be calculated; it is calculated again after them. */
export class PendingCells extends Error {
  constructor(readonly area: SheetArea) {
    super("The formula reads cells that have yet to be calculated.");
  }
}

/** The formula needs a custom function's result; it is calculated again once the runtime has answered. */
export class AwaitingInvocation extends Error {
  constructor() {
    super("The formula waits for a custom function.");
  }
}
