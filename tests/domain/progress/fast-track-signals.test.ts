import fc from "fast-check";
import { fastTrackSignals, type ProgressSignal } from "../../../src/domain";
import { anySignal, anySignals, signal } from "./signal-rows";

const FOUR: readonly ProgressSignal["signal"][] = ["in strategy meetings before peers", "asked for non-clinical opinion", "offered a site, line or post", "talked timeline and expectations"];

describe("Fast-track signals", () => {
  it("are not known where none are kept, and none of four where none is noted", () => {
    expect(fastTrackSignals(null, "Okafor")).toBeNull();
    expect(fastTrackSignals([signal({ associate: "Park", signal: "offered a site, line or post" })], "Okafor")).toEqual({
      seen: 0,
      signals: FOUR.map((each) => ({ signal: each, isSeen: false, dates: [], where: [] })),
      sentence: "None of the four signals of a fast track is noted.",
    });
  });

  it("are counted once each, with all their days, oldest first", () => {
    const rows = [
      signal({ signal: "offered a site, line or post", date: "2026-05-01", where: "Signals!A2:C2" }),
      signal({ signal: "offered a site, line or post", date: "2025-05-01", where: "Signals!A3:C3" }),
      signal({ signal: "talked timeline and expectations", date: null, where: "Signals!A4:C4" }),
    ];
    const signals = fastTrackSignals(rows, "Okafor");
    expect(signals?.signals.slice(2)).toEqual([
      { signal: "offered a site, line or post", isSeen: true, dates: ["2025-05-01", "2026-05-01"], where: ["Signals!A2:C2", "Signals!A3:C3"] },
      { signal: "talked timeline and expectations", isSeen: true, dates: [], where: ["Signals!A4:C4"] },
    ]);
    expect([signals?.seen, signals?.sentence]).toEqual([2, "Two of four signals of a fast track: offered a site, line or post and talked timeline and expectations."]);
  });

  it("are not made by compliments", () => {
    fc.assert(
      fc.property(anySignals, (rows) => {
        expect(fastTrackSignals([...rows, signal({ signal: "praised" })], "Okafor")).toEqual(fastTrackSignals(rows, "Okafor"));
      }),
    );
  });

  it("are four at most, and never fewer for one more row", () => {
    fc.assert(
      fc.property(anySignals, anySignal, (rows, another) => {
        const [before, after] = [fastTrackSignals(rows, "Okafor")?.seen ?? NaN, fastTrackSignals([...rows, another], "Okafor")?.seen ?? NaN];
        expect(before <= after && after <= 4).toBe(true);
      }),
    );
  });
});
