import fc from "fast-check";
import { keptComfortable, type ProgressSignal } from "../../../src/domain";
import { anySignals, signal } from "./signal-rows";

const SUBSTANCE = ["given more responsibility", "shown the numbers", "given milestones in writing"] as const;

describe("Kept comfortable", () => {
  it("is who is praised and given nothing else", () => {
    const rows = [signal({ where: "Signals!A2:C2" }), signal({ where: "Signals!A3:C3" }), signal({ signal: "talked timeline and expectations", where: "Signals!A4:C4" })];
    expect(keptComfortable(rows, "Okafor")).toEqual({
      verdict: "kept comfortable, not groomed",
      timesPraised: 2,
      given: [],
      missing: [...SUBSTANCE],
      sentence: "Okafor was praised, and given no more responsibility, no look at the numbers and no milestones in writing: kept comfortable, not groomed.",
      where: ["Signals!A2:C2", "Signals!A3:C3"],
    });
  });

  it("is not who was given one of the three, though what is missing is named", () => {
    expect(keptComfortable([signal(), signal({ signal: "shown the numbers" })], "Okafor")).toMatchObject({
      verdict: "given more than praise",
      given: ["shown the numbers"],
      missing: ["given more responsibility", "given milestones in writing"],
      sentence: "Okafor was shown the numbers. Not yet: given more responsibility and given milestones in writing.",
    });
    expect(keptComfortable(SUBSTANCE.map((each) => signal({ signal: each })), "Okafor").sentence).toBe("Okafor was given more responsibility, shown the numbers and given milestones in writing.");
  });

  it("is not who is not even praised", () => {
    expect(keptComfortable([signal({ associate: "Park" })], "Okafor")).toMatchObject({ verdict: "neither praised nor groomed", timesPraised: 0 });
  });

  it("is not known where no signals are kept", () => {
    expect(keptComfortable(null, "Okafor")).toEqual({ verdict: "not known", timesPraised: 0, given: [], missing: [], sentence: "Not known: no signals are kept.", where: [] });
  });

  it("is never changed by more praise, once there is any", () => {
    fc.assert(
      fc.property(anySignals, (rows) => {
        const praised: ProgressSignal[] = [...rows, signal()];
        expect(keptComfortable([...praised, signal()], "Okafor").verdict).toBe(keptComfortable(praised, "Okafor").verdict);
      }),
    );
  });

  it("ends with any one of the three", () => {
    fc.assert(
      fc.property(anySignals, fc.constantFrom(...SUBSTANCE), (rows, substance) => {
        expect(keptComfortable([...rows, signal({ signal: substance })], "Okafor").verdict).toBe("given more than praise");
      }),
    );
  });

  it("shares the three between what was given and what is missing", () => {
    fc.assert(
      fc.property(anySignals, (rows) => {
        const { given, missing } = keptComfortable(rows, "Okafor");
        expect([...given, ...missing].sort()).toEqual([...SUBSTANCE].sort());
      }),
    );
  });
});
