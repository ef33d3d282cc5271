import fc from "fast-check";
import { isStatisticLabel } from "../../../../src/workbook/reading/lexicon/statistic-label";

describe("a label of a comparison, a plan or a count", () => {
  test.each([
    "Growth", "% Change", "$ Change", "Change from prior quarter", "QoQ", "Y/Y %", "Year over year", "Increase / (Decrease)", "Variance vs budget", "Variance to Budget",
    "25th Percentile", "MGMA 75th %ile", "MGMA Median", "Peer average", "Average (3)", "Avg per cFTE", "Per FTE", "P50", "Std Dev", "Minimum", "Max",
    "Budget", "Goal", "2024 Target", "Forecast", "Benchmark", "Prior Year Total", "Last year", "PY", "Same Quarter Last Year", "Working Days", "Number of Providers",
  ])("%j is one", (label) => expect(isStatisticLabel(label)).toBe(true));

  test.each(["Smith, Max", "Max Smith", "Min Lee MD", "Dr. Budget", "Goal, Anne", "Mean, Robert", "Bo Change", "Ann Count", "Last 30 Days", "Prior Month", "Total", "Practice Total", "Q1 2024", "Chang", ""])(
    "%j is none",
    (label) => expect(isStatisticLabel(label)).toBe(false),
  );

  test("never swallows a name: a word it does not know makes it none", () => {
    fc.assert(fc.property(fc.constantFrom("Max", "Min", "Goal", "Rank", "Count", "Mean", "Budget"), (word) => !isStatisticLabel(`${word} Oyelaran`) && !isStatisticLabel(`Oyelaran, ${word}`)));
  });
});
