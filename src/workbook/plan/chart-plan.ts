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
  readonly valueAxis: { readonly numberFormat: string; readonly minimum: number | null; readonly maximum: number | null; readonly majorUnit?: number };
  readonly altText: string;
}

/** One line, in the order of the source's columns. */
export interface ChartSeriesPlan {
  readonly name: string;
  readonly color: string;
  readonly line: "solid" | "dashed";
  readonly widthPoints: number;
  /** Name the line beside its last point, rather than in a legend. */
  readonly labelAtEnd: boolean;
  /** The point the name stands beside, 0 the first; left out, it is the source's last row. */
  readonly labelPoint?: number;
  /** The height on the value axis the name should stand at, moved off its point where names would overlap; left out, it is the point's own. */
  readonly labelValue?: number;
}
