import fc from "fast-check";
import { decideTrack, type TrackDecision, type TrackEvidence } from "../../../src/domain";
import { openEndedBecause } from "../../../src/domain/timeline/open-ended-because";

const evidence: fc.Arbitrary<TrackEvidence> = fc.record({
  percentile: fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
  headacheBand: fc.constantFrom("Low" as const, "Medium" as const, "High" as const),
  activeSponsors: fc.nat({ max: 2 }),
  vetoes: fc.nat({ max: 1 }),
  notWithRequesters: fc.nat({ max: 4 }),
  openSafetyConcern: fc.boolean(),
});

describe("A track without a day", () => {
  it.each<TrackDecision>([
    { track: "Hold", settledBy: "veto" },
    { track: "Stalled", settledBy: "headache" },
    { track: "Stalled", settledBy: "matrix" },
  ])("is %p, with its reason", (decision) => {
    expect(openEndedBecause(decision)).toMatch(new RegExp(`^Their track is ${decision.track}, because of .+: no day can be given while that lasts\\.$`));
  });

  it.each<TrackDecision>([
    { track: "Stalled", settledBy: "staff requests" },
    { track: "Autopilot", settledBy: "no sponsor" },
    { track: "Delayed", settledBy: "matrix" },
  ])("is not %p", (decision) => {
    expect(openEndedBecause(decision)).toBeNull();
  });

  it("is every Hold, and of everybody Stalled all but those whom staff requests alone stalled", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const decision = decideTrack(given);
        if (decision === null) throw new Error("Money and headache are known.");
        const isOpenEnded = decision.track === "Hold" || (decision.track === "Stalled" && decision.settledBy !== "staff requests");
        expect(openEndedBecause(decision) !== null).toBe(isOpenEnded);
      }),
    );
  });
});
