import fc from "fast-check";
import { fitTrend, type ComparisonRow } from "../../../src/domain";
import { describeOutlook } from "../../../src/taskpane/format";

const rowOf = (comparedByQuarter: readonly (number | null)[]): Pick<ComparisonRow, "comparedByQuarter" | "trend"> => ({ comparedByQuarter, trend: fitTrend(comparedByQuarter) });
const DOLLARS = /\$([\d,]+)/;

describe("what the next quarter would have to be", () => {
  test("a rise says what keeps it", () => {
    expect(describeOutlook(rowOf([100, 102, 104, 106, 108, 110].map((each) => each * 100_000)))).toMatch(/^Rising stays with \$[\d,]+ or more in the next quarter\.$/);
  });

  test("no trend says what would make one", () => {
    expect(describeOutlook(rowOf([100, 101, 100, 101, 100, 101].map((each) => each * 100_000)))).toMatch(/^(Probably rising needs \$[\d,]+ or more|No single quarter)/);
  });

  test("where there is no trend yet, nothing is promised", () => {
    expect(describeOutlook(rowOf([100_000, null, null]))).toBeNull();
  });

  test("property: with the figure it names, the label it names is there", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1_000_000, max: 90_000_000 }), { minLength: 4, maxLength: 6 }), (series) => {
        const words = describeOutlook(rowOf(series)) ?? "";
        const figure = DOLLARS.exec(words)?.[1];
        if (figure === undefined) return;
        const { label } = fitTrend([...series, Number(figure.replaceAll(",", "")) * 100]);
        expect(words.startsWith("Rising") ? ["Rising"] : ["Rising", "Probably rising"]).toContain(label);
      }),
    );
  });
});
