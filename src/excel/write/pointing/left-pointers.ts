import type { Pointer } from "./pointer";

/** The formulas that stay as they are, and go on speaking of the sheets they spoke of. Those that name a table of a kept sheet are among them. */
export const leftPointers = (pointers: readonly Pointer[], kept: ReadonlySet<string>): Pointer[] => pointers.filter(({ now, byTable }) => now === null || byTable.some((name) => kept.has(name)));

/** The formulas that are pointed to the new sheets, with what they then say. */
export function movedPointers(pointers: readonly Pointer[], kept: ReadonlySet<string>): MovedPointer[] {
  const left = new Set(leftPointers(pointers, kept));
  return pointers.flatMap((pointer) => (left.has(pointer) || pointer.now === null ? [] : [{ at: pointer.at, was: pointer.was, now: pointer.now }]));
}

export type MovedPointer = Pick<Pointer, "at" | "was"> & { readonly now: string };
