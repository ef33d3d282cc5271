import type { ChartModel } from "../../../../src/local/host/model";
import { describeChart } from "../../../../src/local/workbench/charts/describe-chart";
import type { ChartData, SeriesData } from "../../../../src/local/workbench/charts/chart-data";

const aLine = (name: string, values: readonly (number | null)[], lineStyle = "Continuous"): SeriesData => ({ name, values, model: { lineStyle } }) as SeriesData;
const aChart = (altText: string, title: string, visible: boolean): ChartModel => ({ altText, title: { text: title, visible } }) as ChartModel;
const data = (...series: readonly SeriesData[]): ChartData => ({ categories: [], series, numberFormat: '$#,##0,"k"' });

describe("describeChart", () => {
  it("takes the chart's own words where it has any", () => {
    expect(describeChart(aChart("Collections by quarter", "Chart Title", true), data())).toBe("Collections by quarter");
    expect(describeChart(aChart("", "By quarter", true), data())).toBe("By quarter");
  });

  it("names the lines where it has none: a title that is not shown says nothing", () => {
    expect(describeChart(aChart("", "Chart Title", false), data(aLine("Osei", [1]), aLine("Group median", [2])))).toBe("Line chart: Osei, Group median");
  });

  it("leaves out series that draw no line", () => {
    const withName = data(aLine("Osei", [301_000, 361_000]), aLine("Osei", [null, 350_000], "None"));
    expect(describeChart(aChart("", "", false), withName)).toBe("Line chart, from $301k to $361k");
  });

  it("says where a single line begins and ends, gaps left out", () => {
    expect(describeChart(aChart("", "", false), data(aLine("Series1", [null, 301_000, 361_000])))).toBe("Line chart, from $301k to $361k");
    expect(describeChart(aChart("", "", false), data(aLine("Series1", [null, 214_000])))).toBe("Line chart, one figure, $214k");
    expect(describeChart(aChart("", "", false), data(aLine("Series1", [null])))).toBe("Line chart, no figures");
  });
});
