import type { Workbook } from "../../workbook";

/** What the page turned out to run in. */
export type HostFacts =
  | { readonly kind: "not-excel" }
  /** Nothing was heard of Office. It may still come; then the pane goes on by itself. */
  | { readonly kind: "late" }
  | {
      readonly kind: "excel";
      readonly workbook: Workbook;
      /** Office's own background, "#RRGGBB"; null where Office does not say. */
      readonly background: string | null;
    };
