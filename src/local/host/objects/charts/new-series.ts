import type { ChartSeriesModel } from "../../model";

/** A series as Excel makes it, in the theme's own colour. */
export const newSeries = (name: string, values: ChartSeriesModel["values"]): ChartSeriesModel => ({
  name,
  nameSource: null,
  values,
  categories: null,
  color: null,
  lineStyle: "Continuous",
  lineWeight: 2.25,
  markerStyle: "Automatic",
  markerSize: 5,
  smooth: false,
  pointLabels: new Map(),
  labels: null,
  gapWidth: 150,
});
