import fc from "fast-check";
import { compareGroup, fitTrend, type GroupRecord, type PhysicianRecord } from "../../../src/domain";
import { cell, physicians } from "./any-group";
import { EIGHT_QUARTERS, group, growing, physician, rowOf } from "./group-builders";

describe("The comparison of a group", () => {
  it("speaks as of the last complete quarter, over the six up to it", () => {
    const comparison = compareGroup(group({ incompleteQuarters: ["2026Q3"] }));
    expect(comparison.asOf).toBe("2026Q2");
    expect(comparison.window).toEqual(["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2"]);
    expect(comparison.incompleteQuarters).toEqual(["2026Q3"]);
  });

  it("never looks at an incomplete quarter", () => {
    fc.assert(
      fc.property(physicians, cell, (everybody, figure) => {
        const record = group({ physicians: everybody, incompleteQuarters: ["2026Q3"] });
        const changed = everybody.map((each) => ({ ...each, collections: each.collections.with(7, figure) }));
        expect(compareGroup({ ...record, physicians: changed })).toEqual(compareGroup(record));
      }),
    );
  });

  it("leaves an incomplete first quarter out of the window, and keeps the place of one in between", () => {
    const quarters = EIGHT_QUARTERS.slice(0, 6);
    const record = group({ quarters, incompleteQuarters: ["2024Q4", "2025Q3"] });
    expect(compareGroup(record).window).toEqual(["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1"]);
    expect(rowOf(record).comparedByQuarter).toEqual([30_000_000, 30_000_000, null, 30_000_000, 30_000_000]);
    expect(rowOf(record).collectionsLastFour).toBeNull();
  });

  it("has a window of nothing where no quarter is complete yet", () => {
    const comparison = compareGroup(group({ quarters: ["2026Q3"], incompleteQuarters: ["2026Q3"] }));
    expect(comparison).toMatchObject({ asOf: "2026Q3", window: [] });
    expect(comparison.rows[0]?.trend.label).toBe("Not enough data");
  });

  it("cannot be made of a workbook without quarters", () => {
    expect(() => compareGroup(group({ quarters: [] }))).toThrow(RangeError);
  });

  it("looks as far back as it is told, the last four quarters aside", () => {
    const record = group({ physicians: [physician({ collections: growing(200_000, 9000) })] });
    const short = compareGroup(record, { windowQuarters: 3 });
    expect(short.window).toEqual(["2026Q1", "2026Q2", "2026Q3"]);
    expect(short.rows[0]?.collectionsLastFour).toBe(compareGroup(record).rows[0]?.collectionsLastFour);
    expect(compareGroup(record, { windowQuarters: 8 }).rows[0]?.trend.quartersWithData).toBe(8);
  });
});

describe("A row of the comparison", () => {
  it("fits the trend to the very figures it shows", () => {
    fc.assert(
      fc.property(physicians, (everybody) => {
        for (const row of compareGroup(group({ physicians: everybody })).rows) expect(row.trend).toEqual(fitTrend(row.comparedByQuarter));
      }),
    );
  });

  it("divides four quarters' collections by their average cFTE", () => {
    const cfte = [1, 1, 1, 1, 1, 0.5, 0.5, 1];
    expect(rowOf(group({ physicians: [physician({ cfte })] })).comparedLastFour).toBe(120_000_000 / 0.75);
  });

  it.each([
    ["collections", { collections: [1, 1, 1, 1, null, 1, 1, 1] }],
    ["cFTE", { cfte: [1, 1, 1, 1, null, 1, 1, 1] }],
    ["collections, where 0 stands for a blank", { collections: [1, 1, 1, 1, 0, 1, 1, 1] }],
  ])("has no last-four figure when one quarter lacks %s", (_, missing) => {
    expect(rowOf(group({ physicians: [physician(missing)] })).comparedLastFour).toBeNull();
  });

  it("shows the cFTE of the as-of quarter", () => {
    expect(rowOf(group({ physicians: [physician({ cfte: [1, 1, 1, 1, 1, 1, 0.8, 0.6] })], incompleteQuarters: ["2026Q3"] })).cfte).toBe(0.8);
  });

  it.each([
    ["2023-10-01", 3], ["2026-07-01", 0.25], ["2024-02-15", 2 + (7 + 15 / 29) / 12], ["2026-12-01", 0],
  ])("counts years on track from %s to the end of the as-of quarter", (startDate, years) => {
    expect(rowOf(group({ physicians: [physician({ startDate: startDate as `${number}-${number}-${number}` })] })).yearsOnTrack).toBeCloseTo(years, 12);
  });

  it("says nothing of years where the workbook has no start date", () => {
    expect(rowOf(group({ physicians: [physician({ startDate: null })] })).yearsOnTrack).toBeNull();
  });

  it("judges payer risk where there are payers, and says nothing where there are none", () => {
    const payers = [{ payer: "Aetna", amount: 60 }, { payer: "Medicaid", amount: 40 }];
    expect(rowOf(group({ physicians: [physician({ payers })] })).payerRisk).toMatchObject({ topPayer: "Aetna", lowPayShare: 0.4 });
    expect(rowOf(group()).payerRisk).toBeNull();
  });

  it("keeps the cells its figures came from", () => {
    expect(rowOf(group()).sources).toEqual(["Payments!A6:K40"]);
  });
});

describe("Who becomes a row", () => {
  const everybody = [physician({ name: "A" }), physician({ name: "P", role: "partner" }), physician({ name: "U", role: "unknown" })];

  it("are the associates alone, where the workbook names roles", () => {
    expect(compareGroup(group({ physicians: everybody }))).toMatchObject({ scope: "associates", rows: [{ name: "A" }], groupSize: 3 });
  });

  it("is everybody, where it names none", () => {
    const unnamed = everybody.map((each) => ({ ...each, role: "unknown" as const }));
    expect(compareGroup(group({ physicians: unnamed }))).toMatchObject({ scope: "everyone", rows: [{ name: "A" }, { name: "P" }, { name: "U" }] });
  });

  it("is everybody, where it names roles but no associate", () => {
    const partners = everybody.map((each) => ({ ...each, role: each.role === "unknown" ? each.role : ("partner" as const) }));
    expect(compareGroup(group({ physicians: partners }))).toMatchObject({ scope: "everyone", rows: [{ name: "A" }, { name: "P" }, { name: "U" }] });
  });

  it("is ordered by evidence of growth, then growth, then name", () => {
    const named = (name: string, collections: readonly (number | null)[]): PhysicianRecord => physician({ name, collections });
    const flat = EIGHT_QUARTERS.map(() => 25_000_000);
    const rows = compareGroup(
      group({
        physicians: [
          named("New", [null, null, null, null, null, null, 1, 2]),
          named("Falling", growing(300_000, -9000)),
          named("Zimmer, flat", flat),
          named("Noisy", [20, 30, 20, 30, 20, 30, 20, 30]),
          named("Adams, flat", flat),
          named("Rising", growing(200_000, 5000)),
          named("Rising faster", growing(200_000, 9000)),
        ],
      }),
    ).rows;
    expect(rows.map(({ name }) => name)).toEqual(["Rising faster", "Rising", "Adams, flat", "Zimmer, flat", "Noisy", "Falling", "New"]);
  });

  it("does not depend on the order in the workbook", () => {
    fc.assert(
      fc.property(physicians, (everyone) => {
        expect(compareGroup(group({ physicians: [...everyone].reverse() })).rows).toEqual(compareGroup(group({ physicians: everyone })).rows);
      }),
    );
  });
});

describe("The middle half of the group", () => {
  const earning = (...dollars: readonly number[]): GroupRecord => group({ physicians: dollars.map((each, index) => physician({ name: `Doctor ${index}`, collections: growing(each, 0) })) });

  test("runs from its first quartile to its third, in each quarter", () => {
    const { median } = compareGroup(earning(100_000, 200_000, 300_000, 400_000, 500_000));
    expect(median.middleHalfByQuarter).toEqual(Array.from({ length: 6 }, () => ({ from: 20_000_000, to: 40_000_000 })));
  });

  test("is not drawn for fewer than four", () => {
    expect(compareGroup(earning(100_000, 200_000, 300_000)).median.middleHalfByQuarter).toEqual(Array.from({ length: 6 }, () => null));
  });

  test("property: holds the median, and leaves about a quarter of the figures on either side", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 4, maxLength: 12 }), (dollars) => {
        const { median, rows } = compareGroup(earning(...dollars));
        const half = median.middleHalfByQuarter[0];
        const figures = rows.flatMap(({ comparedByQuarter }) => comparedByQuarter.slice(0, 1)).filter((figure) => figure !== null && figure !== undefined);
        expect(half).not.toBeNull();
        const below = figures.filter((figure) => figure < (half?.from ?? Infinity)).length;
        const above = figures.filter((figure) => figure > (half?.to ?? -Infinity)).length;
        expect(below).toBeLessThan(figures.length / 4 + 1);
        expect(above).toBeLessThan(figures.length / 4 + 1);
        expect(median.comparedByQuarter[0]).toBeGreaterThanOrEqual(half?.from ?? Infinity);
        expect(median.comparedByQuarter[0]).toBeLessThanOrEqual(half?.to ?? -Infinity);
      }),
    );
  });
});

describe("The percentile and the median", () => {
  const levels = [1, 2, 3, 4, 5].map((level) => physician({ name: `Level ${level}`, role: level === 5 ? "partner" : "associate", collections: EIGHT_QUARTERS.map(() => level * 10_000_000) }));

  it("rank against the whole group, partners included", () => {
    const comparison = compareGroup(group({ physicians: levels }));
    expect(comparison.groupSize).toBe(5);
    expect(comparison.rows.map(({ name, percentile }) => [name, percentile])).toEqual([["Level 1", 0], ["Level 2", 0.25], ["Level 3", 0.5], ["Level 4", 0.75]]);
    expect(comparison.median).toMatchObject({ cfte: 1, comparedLastFour: 120_000_000, growthPerQuarter: 0, overheadCoverage: null });
    expect(comparison.median.comparedByQuarter).toEqual(Array.from({ length: 6 }, () => 30_000_000));
  });

  it("leave those without a figure out, who then have no percentile either", () => {
    const comparison = compareGroup(group({ physicians: [...levels, physician({ name: "New", collections: EIGHT_QUARTERS.map((_, index) => (index < 6 ? null : 1)) })] }));
    expect(comparison.groupSize).toBe(5);
    expect(comparison.rows.find(({ name }) => name === "New")?.percentile).toBeNull();
  });

  it("do not rank a physician against nobody", () => {
    expect(rowOf(group({ physicians: [physician()] })).percentile).toBeNull();
  });
});

describe("Overhead in the comparison", () => {
  const sixty = EIGHT_QUARTERS.map(() => 6_000_000);

  it("is as the workbook allots it, where it does", () => {
    const record = group({ physicians: [physician({ overhead: sixty }), physician({ name: "Weiss" })], totalOverhead: sixty });
    expect(compareGroup(record).overheadBasis).toBe("as allotted in the workbook");
    expect(rowOf(record)).toMatchObject({ overheadLastFour: 24_000_000, overheadCoverage: 5 });
    expect(rowOf(record, "Weiss").overheadLastFour).toBeNull();
  });

  it("is the practice's total by cFTE, where the workbook allots none", () => {
    const record = group({ physicians: [physician(), physician({ name: "Weiss", cfte: EIGHT_QUARTERS.map(() => 0.5) })], totalOverhead: sixty });
    expect(compareGroup(record).overheadBasis).toBe("by clinical FTE");
    expect(rowOf(record).overheadLastFour).toBe(16_000_000);
    expect(rowOf(record, "Weiss").overheadLastFour).toBe(8_000_000);
  });

  it("adds up to the practice's total to the cent", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 1_000_000_000 }), (twentieths, total) => {
        const everybody = twentieths.map((each, index) => physician({ name: `Physician ${index}`, cfte: EIGHT_QUARTERS.map(() => each / 20) }));
        const { rows } = compareGroup(group({ physicians: everybody, totalOverhead: EIGHT_QUARTERS.map(() => total) }));
        expect(rows.reduce((sum, { overheadLastFour }) => sum + (overheadLastFour ?? NaN), 0)).toBe(4 * total);
      }),
    );
  });

  it("is not shared out in a quarter in which somebody collected without a known cFTE", () => {
    const unknown = physician({ name: "Weiss", cfte: [1, 1, 1, 1, 1, 1, 1, null] });
    expect(rowOf(group({ physicians: [physician(), unknown], totalOverhead: sixty })).overheadLastFour).toBeNull();
  });

  it("does not wait for somebody who was not there yet", () => {
    const later = physician({ name: "Weiss", collections: [null, null, null, null, null, null, 1, 1], cfte: [null, null, null, null, null, null, 1, 1] });
    expect(rowOf(group({ physicians: [physician(), later], totalOverhead: sixty })).overheadLastFour).toBe(6_000_000 * 2 + 3_000_000 * 2);
  });

  it("is unknown where the workbook has none", () => {
    expect(compareGroup(group()).overheadBasis).toBeNull();
    expect(rowOf(group())).toMatchObject({ overheadLastFour: null, overheadCoverage: null });
  });
});
