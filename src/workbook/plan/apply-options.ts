/** How a writing may be stopped, and what becomes of the sheets it replaces. */
export interface ApplyOptions {
  /** Asked before each round trip, up to the one that puts the new sheets in place. */
  readonly isCancelled?: () => boolean;
  /** "keep", unless told otherwise: hidden, for one undo, until the next writing. "remove": there will be no undo. */
  readonly formerSheets?: "keep" | "remove";
}
