import fc from "fast-check";
import { stallReasons, type StallEvidence, type StallReason } from "../../../src/domain";

const NOTHING_KNOWN: StallEvidence = { trendLabel: null, percentile: null, staffBand: null, leadership: null, dilution: null, contribution: null };
const FAULTLESS: StallEvidence = { trendLabel: "Rising", percentile: 0.9, staffBand: "Preferred", leadership: 80, dilution: 0, contribution: 0 };

const reasonsOf = (given: Partial<StallEvidence>): string[] => stallReasons({ ...FAULTLESS, ...given }).map(({ reason }) => reason);

const evidence: fc.Arbitrary<StallEvidence> = fc.record({
  trendLabel: fc.constantFrom("Rising", "Probably rising", "Flat", "No clear trend", "Noisy", "Probably falling", "Falling", "Not enough data", null),
  percentile: fc.option(fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)),
  staffBand: fc.constantFrom("Preferred", "Mixed", "Avoided", null),
  leadership: fc.option(fc.integer({ min: 0, max: 100 })),
  dilution: fc.option(fc.integer({ min: -3, max: 3 })),
  contribution: fc.option(fc.integer({ min: -3, max: 3 })),
});

describe("Stall reasons", () => {
  it("go with the words an associate hears", () => {
    expect(stallReasons({ trendLabel: "Flat", percentile: 0.49, staffBand: "Avoided", leadership: 49, dilution: -1, contribution: -1 })).toEqual<StallReason[]>([
      { reason: "Collections mediocre and not rising", surfaceWords: "another year of productivity data" },
      { reason: "Staff avoid working with them", surfaceWords: "some staff concerns" },
      { reason: "Acts as an employee", surfaceWords: "more leadership involvement" },
      { reason: "Partners would be diluted", surfaceWords: "reassessing our partnership structure" },
      { reason: "Not worth the financial risk", surfaceWords: "margins are tight" },
    ]);
  });

  it("are none where nothing is wrong, nor where nothing is known", () => {
    expect([stallReasons(FAULTLESS), stallReasons(NOTHING_KNOWN)]).toEqual([[], []]);
  });

  it.each<[StallEvidence["trendLabel"], number | null, boolean]>([
    ["Flat", 0.49, true], ["Flat", 0.5, false], ["Flat", null, false], ["Falling", 0, true], ["Noisy", 0.2, true], ["No clear trend", 0.2, true],
    ["Rising", 0.2, false], ["Probably rising", 0.2, false], ["Not enough data", 0.2, false], [null, 0.2, false],
  ])("call collections mediocre for a %s trend at percentile %p: %p", (trendLabel, percentile, holds) => {
    expect(reasonsOf({ trendLabel, percentile })).toEqual(holds ? ["Collections mediocre and not rising"] : []);
  });

  it.each<[string, Partial<StallEvidence>]>([["mixed staff requests", { staffBand: "Mixed" }], ["leadership of 50", { leadership: 50 }], ["leadership without evidence", { leadership: 0 }], ["no dilution", { dilution: 0 }], ["a contribution of nothing", { contribution: 0 }]])(
    "do not hold at %s",
    (_, given) => {
      expect(reasonsOf(given)).toEqual([]);
    },
  );

  it("are only ever taken away by forgetting evidence", () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom(...(Object.keys(NOTHING_KNOWN) as (keyof StallEvidence)[])), (given, forgotten) => {
        expect(stallReasons(given)).toEqual(expect.arrayContaining(stallReasons({ ...given, [forgotten]: null })));
      }),
    );
  });

  it("are never changed by money that concerns the other reasons", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const ofMoney = (each: StallReason): boolean => each.reason === "Not worth the financial risk";
        expect(stallReasons({ ...given, contribution: -1 }).filter((each) => !ofMoney(each))).toEqual(stallReasons({ ...given, contribution: 1 }));
      }),
    );
  });
});
