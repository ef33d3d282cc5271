/** A native line chart. Its figures stand in cells of a sheet of the plan. */
export interface ChartPlan {
  readonly name: string;
  readonly kind: "line";
  readonly title: string | null;
  /** The block with a heading row, categories in the first column and a series in each further one. */
  readonly source: { readonly sheet: string; readonly address: string };
  readonly series: readonly ChartSeriesPlan[];
  /** It covers these cells of the sheet that shows it. */
  readonly covers: string;
  readonly valueAxis: { readonly numberFormat: string; readonly minimum: number | null; readonly maximum: number | null; readonly majorUnit: number | null };
  readonly altText: string;
}

/** One line, in the order of the source's columns. */
export interface ChartSeriesPlan {
  readonly name: string;
  readonly color: string;
  readonly line: "solid" | "dashed";
  readonly widthPoints: number;
  /** The name beside the line's end, in place of a legend; null where the line has no point. */
  readonly label: ChartLabelPlan | null;
}

/**
 * Where a line's name stands. Names at the lines' own ends would cover each other, so each hangs on an unseen point of a
 * series of its own, moved up or down as little as needed.
 */
export interface ChartLabelPlan {
  /** As many cells as the line has points, all empty but one. */
  readonly source: { readonly sheet: string; readonly address: string };
  /** The one that is not empty, 0 the first. */
  readonly point: number;
}
