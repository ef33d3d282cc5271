import fc from "fast-check";
import { placeEndLabel, plotBand, plotLine, roundScale, shareScale, type LineScale } from "../../../src/taskpane/charts";

const BOX = { left: 10, top: 5, width: 100, height: 50 };
const SCALE: LineScale = { minimum: 0, maximum: 100 };

const series = fc.array(fc.option(fc.integer({ min: -1_000_000, max: 90_000_000 })), { maxLength: 12 });
const scales = fc
  .tuple(fc.integer({ min: -1_000_000, max: 90_000_000 }), fc.integer({ min: 1, max: 90_000_000 }))
  .map(([minimum, length]): LineScale => ({ minimum, maximum: minimum + length }));

describe("shareScale", () => {
  test("lines without any value share no scale", () => {
    expect(shareScale([[null, null], []])).toBeNull();
  });

  test("a single value still has room around it", () => {
    const scale = shareScale([[100]]);
    expect(scale?.minimum).toBeLessThan(100);
    expect(scale?.maximum).toBeGreaterThan(100);
  });

  test("property: every value of every line lies inside", () => {
    fc.assert(
      fc.property(fc.array(series), (lines) => {
        const scale = shareScale(lines);
        const values = lines.flat().filter((value) => value !== null);
        expect(scale === null).toBe(values.length === 0);
        if (scale !== null) expect(values.every((value) => value > scale.minimum && value < scale.maximum)).toBe(true);
      }),
    );
  });
});

describe("roundScale", () => {
  test("an axis reads round figures", () => {
    expect(roundScale({ minimum: 24_600_000, maximum: 32_300_000 }).ticks).toEqual([20_000_000, 25_000_000, 30_000_000, 35_000_000]);
  });

  test("property: it encloses the scale with two to five ticks, evenly apart", () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const round = roundScale(scale);
        expect(round.minimum).toBeLessThanOrEqual(scale.minimum);
        expect(round.maximum).toBeGreaterThanOrEqual(scale.maximum);
        expect(round.ticks.length).toBeGreaterThanOrEqual(2);
        expect(round.ticks.length).toBeLessThanOrEqual(5);
        const steps = round.ticks.slice(1).map((tick, position) => tick - (round.ticks[position] ?? 0));
        const [first = 0] = steps;
        expect(steps.every((step) => Math.abs(step - first) <= first * 1e-9)).toBe(true);
      }),
    );
  });
});

describe("plotLine", () => {
  test("the oldest value is at the left, the highest at the top", () => {
    expect(plotLine([0, 50, 100], SCALE, BOX).points).toEqual([
      { position: 0, x: 10, y: 55 },
      { position: 1, x: 60, y: 30 },
      { position: 2, x: 110, y: 5 },
    ]);
  });

  test("a missing quarter leaves a gap and is never bridged", () => {
    expect(plotLine([0, null, 100, 100], SCALE, BOX).path).toBe("M10,55ZM76.7,5L110,5");
  });

  test("a scale without height puts the line in the middle", () => {
    expect(plotLine([7], { minimum: 7, maximum: 7 }, BOX).points).toEqual([{ position: 0, x: 10, y: 30 }]);
  });

  test("property: the path starts anew once for each unbroken run of values", () => {
    fc.assert(
      fc.property(series, (values) => {
        const runs = values.filter((value, position) => value !== null && (position === 0 || values[position - 1] === null)).length;
        expect(plotLine(values, SCALE, BOX).path.split("M").length - 1).toBe(runs);
      }),
    );
  });

  test("property: a higher value is never drawn lower", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 }), (values) => {
        const { points } = plotLine(values, SCALE, BOX);
        const byValue = [...points].sort((a, b) => (values[a.position] ?? 0) - (values[b.position] ?? 0));
        expect(byValue.every((point, index) => index === 0 || point.y <= (byValue[index - 1]?.y ?? 0))).toBe(true);
      }),
    );
  });
});

describe("placeEndLabel", () => {
  const flat = plotLine([50, 50], SCALE, BOX);
  const NAME = 40;

  test("a line is named where the other stays farthest from the name, on the side away from it", () => {
    expect(placeEndLabel(flat, plotLine([45, 90], SCALE, BOX), NAME)).toMatchObject({ anchor: "end" });
    expect(placeEndLabel(flat, plotLine([10, 55], SCALE, BOX), NAME)).toMatchObject({ anchor: "start" });
  });

  test("a name is not laid across a line that rises through it", () => {
    const label = placeEndLabel(plotLine([50, 50, 50, 50], SCALE, BOX), plotLine([40, 40, 40, 95], SCALE, BOX), 60);
    expect(label).toMatchObject({ anchor: "start" });
    expect(label?.y).toBeLessThan(30);
  });

  test("a line does not run through its own name", () => {
    const valley = plotLine([60, 30, 20, 30, 60], SCALE, BOX);
    const label = placeEndLabel(valley, plotLine([99, 99, 99, 99, 99], SCALE, BOX), 40);
    const lineUnderName = valley.points.filter(({ x }) => label !== null && (label.anchor === "start" ? x <= label.x + 40 : x >= label.x - 40));
    const middle = (label?.y ?? 0) - 3.5;
    expect(Math.min(...lineUnderName.map(({ y }) => Math.abs(y - middle)))).toBeGreaterThanOrEqual(8);
  });

  test("a line alone is named at its end", () => {
    expect(placeEndLabel(flat, plotLine([], SCALE, BOX), NAME)).toMatchObject({ anchor: "end" });
  });

  test("a line without points has no name to place", () => {
    expect(placeEndLabel(plotLine([null], SCALE, BOX), flat, NAME)).toBeNull();
  });
});

describe("plotBand", () => {
  test("runs along the upper edge and back along the lower", () => {
    expect(plotBand([{ from: 0, to: 100 }, { from: 0, to: 100 }], SCALE, BOX)).toBe("M10,5L110,5L110,55L10,55Z");
  });

  test("property: begins anew once for each unbroken run of quarters", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 12 }), (values) => {
        const runs = values.filter((value, position) => value !== null && (position === 0 || values[position - 1] === null)).length;
        const bands = values.map((value) => (value === null ? null : { from: value, to: value + 1 }));
        expect(plotBand(bands, SCALE, BOX).split("M").length - 1).toBe(runs);
      }),
    );
  });
});
