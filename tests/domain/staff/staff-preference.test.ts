import fc from "fast-check";
import { staffPreference } from "../../../src/domain";

const requests = fc.integer({ min: 0, max: 60 });

describe("Staff preference", () => {
  it.each([
    [9, 1, 0.9, 0.5958499732047615, 0.9821237869049271, "Preferred"],
    [7, 1, 0.875, 0.5291118177871464, 0.9775825085499433, "Preferred"],
    [8, 2, 0.8, 0.49016247153664183, 0.9433178485456247, "Mixed"],
    [1, 3, 0.25, 0.04558726080970055, 0.6993581574175981, "Mixed"],
    [2, 10, 2 / 12, 0.04696514218385378, 0.4480308622529734, "Avoided"],
    [0, 5, 0, 0, 0.43448246478317476, "Avoided"],
  ])("of %d requests for and %d against is a share of %d", (withRequests, notWith, share, low, high, band) => {
    const preference = staffPreference(withRequests, notWith);
    expect(preference?.band).toBe(band);
    expect(preference?.share).toBeCloseTo(share, 12);
    expect(preference?.low).toBeCloseTo(low, 12);
    expect(preference?.high).toBeCloseTo(high, 12);
  });

  it("is nothing where nobody asked", () => {
    expect(staffPreference(0, 0)).toBeNull();
  });

  it("is not shown by one or two people, whatever they ask", () => {
    expect([staffPreference(1, 0), staffPreference(0, 1), staffPreference(2, 0), staffPreference(0, 2)].map((each) => each?.band)).toEqual(["Mixed", "Mixed", "Mixed", "Mixed"]);
  });

  it("is never worse for one more request to work with them", () => {
    const ORDER = ["Avoided", "Mixed", "Preferred"];
    fc.assert(
      fc.property(requests, requests, (withRequests, notWith) => {
        const [before, after] = [staffPreference(withRequests, notWith), staffPreference(withRequests + 1, notWith)];
        fc.pre(before !== null && after !== null);
        expect(after.share).toBeGreaterThanOrEqual(before.share);
        expect(ORDER.indexOf(after.band)).toBeGreaterThanOrEqual(ORDER.indexOf(before.band));
      }),
    );
  });

  it("is Mixed exactly where one half lies within the interval", () => {
    fc.assert(
      fc.property(requests, requests, (withRequests, notWith) => {
        const preference = staffPreference(withRequests, notWith);
        fc.pre(preference !== null);
        expect(preference.band === "Mixed").toBe(preference.low <= 0.5 && preference.high >= 0.5);
      }),
    );
  });

  it.each([[-1, 3], [1.5, 2]])("is not made of %d and %d requests", (withRequests, notWith) => {
    expect(() => staffPreference(withRequests, notWith)).toThrow(RangeError);
  });
});
