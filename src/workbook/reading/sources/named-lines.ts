import type { Finding } from "../../../domain";
import type { Slot } from "../blocks/block";
import type { Line } from "../lines/line";
import type { OpenQuestion } from "./block-reading";

/** Lines whose rows said what each figure is, with a slot for each kind. */
export interface NamedLines {
  readonly slots: readonly Slot[];
  readonly lines: readonly Line[];
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly Finding[];
}
