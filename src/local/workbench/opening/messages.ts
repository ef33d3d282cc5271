import type { WorkbookModel } from "../../host/model";
import type { OpeningErrorKind } from "./opening-error";

/** What the page asks the thread that reads files. */
export interface Asked {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What it answers. An error keeps its kind on the way, and nothing else of what it was. */
export type Answered = { readonly id: number } & ({ readonly workbook: WorkbookModel } | { readonly failure: OpeningErrorKind });
