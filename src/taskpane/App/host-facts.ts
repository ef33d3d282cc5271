import type { Workbook } from "../../workbook";

/** What the page turned out to run in. */
export type HostFacts =
  | { readonly kind: "not-excel" }
  | {
      readonly kind: "excel";
      readonly workbook: Workbook;
      /** Office's own background, "#RRGGBB"; null where Office does not say. */
      readonly background: string | null;
    };
