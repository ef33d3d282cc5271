/** How Office.js's chart types are written: the group of series and what it needs before and after them. */
export interface ChartKind {
  readonly group: "lineChart" | "barChart" | "areaChart";
  readonly before: string;
  readonly after: string;
  readonly grouping: "standard" | "clustered" | "stacked" | "percentStacked";
  /** Where the categories stand. */
  readonly categoriesAt: "b" | "l";
}

const lines = (grouping: ChartKind["grouping"]): ChartKind => ({ group: "lineChart", before: "", after: '<c:marker val="1"/>', grouping, categoriesAt: "b" });

const bars = (direction: "col" | "bar", grouping: ChartKind["grouping"]): ChartKind => ({
  group: "barChart",
  before: `<c:barDir val="${direction}"/>`,
  after: grouping === "clustered" ? "" : '<c:overlap val="100"/>',
  grouping,
  categoriesAt: direction === "col" ? "b" : "l",
});

const areas = (grouping: ChartKind["grouping"]): ChartKind => ({ group: "areaChart", before: "", after: "", grouping, categoriesAt: "b" });

/** The chart types a file can be given, by their name in Office.js. */
export const CHART_KINDS: ReadonlyMap<string, ChartKind> = new Map([
  ["Line", lines("standard")],
  ["LineMarkers", lines("standard")],
  ["LineStacked", lines("stacked")],
  ["LineMarkersStacked", lines("stacked")],
  ["ColumnClustered", bars("col", "clustered")],
  ["ColumnStacked", bars("col", "stacked")],
  ["ColumnStacked100", bars("col", "percentStacked")],
  ["BarClustered", bars("bar", "clustered")],
  ["BarStacked", bars("bar", "stacked")],
  ["BarStacked100", bars("bar", "percentStacked")],
  ["Area", areas("standard")],
  ["AreaStacked", areas("stacked")],
]);
