import fc from "fast-check";
import { compareOverheadMethods, OVERHEAD_METHODS, type OverheadBearer, type OverheadByMethod, type OverheadMethod } from "../../../src/domain";

const bearer = (given: Partial<OverheadBearer> = {}): OverheadBearer => ({ name: "Okafor", collections: 60_000_000, cfte: 1, visits: 3000, ...given });
const raman = (given: Partial<OverheadBearer> = {}): OverheadBearer => bearer({ name: "Raman", collections: 20_000_000, cfte: 0.5, visits: 2000, ...given });

const by = (methods: readonly OverheadByMethod[], wanted: OverheadMethod): OverheadByMethod | undefined => methods.find(({ method }) => method === wanted);

const bearers: fc.Arbitrary<OverheadBearer[]> = fc.array(
  fc.record({
    name: fc.constantFrom("Okafor", "Raman", "Weiss"),
    collections: fc.option(fc.integer({ min: -100, max: 90_000_000 })),
    cfte: fc.option(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)),
    visits: fc.option(fc.nat({ max: 5000 })),
  }),
  { minLength: 1, maxLength: 7 },
);
const total = fc.integer({ min: -1_000_000, max: 900_000_000 });

describe("The ways of sharing out overhead", () => {
  it("stand side by side, worked out by hand on $100,000", () => {
    expect(compareOverheadMethods(10_000_000, [bearer(), raman()])).toEqual([
      { method: "equal parts", parts: [5_000_000, 5_000_000], missing: [] },
      { method: "by collections", parts: [7_500_000, 2_500_000], missing: [] },
      { method: "by clinical FTE", parts: [6_666_667, 3_333_333], missing: [] },
      { method: "by visits", parts: [6_000_000, 4_000_000], missing: [] },
      { method: "part fixed, the rest by collections", parts: [6_250_000, 3_750_000], missing: [] },
    ]);
  });

  it("take another fixed share in the last one alone", () => {
    const methods = compareOverheadMethods(10_000_000, [bearer(), raman()], 0.2);
    expect(by(methods, "part fixed, the rest by collections")?.parts).toEqual([7_000_000, 3_000_000]);
    expect(by(methods, "by collections")?.parts).toEqual([7_500_000, 2_500_000]);
  });

  it("name who lacks a figure, and then burden nobody", () => {
    const methods = compareOverheadMethods(10_000_000, [bearer({ visits: null }), raman({ collections: null })]);
    expect(by(methods, "by visits")).toEqual({ method: "by visits", parts: null, missing: ["Okafor"] });
    expect(by(methods, "by collections")).toEqual({ method: "by collections", parts: null, missing: ["Raman"] });
    expect(by(methods, "part fixed, the rest by collections")?.missing).toEqual(["Raman"]);
    expect(by(methods, "equal parts")?.parts).toEqual([5_000_000, 5_000_000]);
  });

  it("take a cFTE of 0 beside collections for missing, and one beside none for nobody there", () => {
    expect(by(compareOverheadMethods(900, [bearer(), raman({ cfte: 0 })]), "by clinical FTE")?.missing).toEqual(["Raman"]);
    expect(by(compareOverheadMethods(900, [bearer(), raman({ cfte: 0, collections: 0 })]), "by clinical FTE")?.parts).toEqual([900, 0]);
  });

  it("let collections below zero carry nothing, and go by nothing where all are zero", () => {
    expect(by(compareOverheadMethods(900, [bearer(), raman({ collections: -5 })]), "by collections")?.parts).toEqual([900, 0]);
    expect(by(compareOverheadMethods(900, [bearer({ visits: 0 }), raman({ visits: 0 })]), "by visits")).toEqual({ method: "by visits", parts: null, missing: ["Okafor", "Raman"] });
  });

  it("each add up to the total to the cent, whole, and with nobody left out", () => {
    fc.assert(
      fc.property(total, bearers, fc.integer({ min: 0, max: 10 }), (overhead, physicians, tenths) => {
        const methods = compareOverheadMethods(overhead, physicians, tenths / 10);
        expect(methods.map(({ method }) => method)).toEqual(OVERHEAD_METHODS);
        for (const { parts, missing } of methods) {
          expect(parts === null).toBe(missing.length > 0);
          if (parts === null) continue;
          expect(parts).toHaveLength(physicians.length);
          expect(parts.reduce((sum, part) => sum + part, 0) + 0).toBe(overhead);
        }
      }),
    );
  });

  it("agree where everybody works and collects alike", () => {
    fc.assert(
      fc.property(total, fc.integer({ min: 1, max: 8 }), (overhead, count) => {
        const [equal, ...others] = compareOverheadMethods(overhead, Array.from({ length: count }, () => bearer()));
        others.forEach(({ parts }) => expect(parts).toEqual(equal?.parts));
      }),
    );
  });

  it("need a physician, a whole total and a fixed share within 0 and 1", () => {
    expect(() => compareOverheadMethods(900, [])).toThrow(RangeError);
    expect(() => compareOverheadMethods(0.5, [bearer()])).toThrow(RangeError);
    expect(() => compareOverheadMethods(900, [bearer({ collections: null })], 50)).toThrow(RangeError);
  });
});
