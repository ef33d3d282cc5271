/** A native chart. Its figures stand in cells of a sheet of the plan. */
export type ChartPlan = LineChartPlan | ShareChartPlan;

/** What every chart has. */
interface ChartPlace {
  readonly name: string;
  readonly title: string | null;
  /** The block with a heading row and a first column of words. */
  readonly source: { readonly sheet: string; readonly address: string };
  /** It covers these cells of the sheet that shows it. */
  readonly covers: string;
  readonly altText: string;
}

/** Lines, each named at its end. */
export interface LineChartPlan extends ChartPlace {
  readonly kind: "line";
  /** Where a series runs in the source: along a row with the categories in the heading row, or down a column with them in the first. */
  readonly seriesIn: "rows" | "columns";
  readonly series: readonly ChartSeriesPlan[];
  readonly valueAxis: { readonly numberFormat: string; readonly minimum: number | null; readonly maximum: number | null; readonly majorUnit: number | null };
}

/** A bar a category, all of one length, cut into the shares of the series, which run down the source's columns. The first category stands at the bottom, as programs draw it. */
export interface ShareChartPlan extends ChartPlace {
  readonly kind: "share-bars";
  readonly series: readonly ShareSeriesPlan[];
  /** How a share is written in its piece of the bar; it may leave out those too small to write in. */
  readonly labelFormat: string;
}

/** The pieces of one series, in the order of the source's columns. */
export interface ShareSeriesPlan {
  readonly name: string;
  readonly color: string;
  /** Of the figure written on that colour. */
  readonly labelColor: string;
}

/** One line, in the order of the source. */
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
