import { ownTrack } from "../../../src/domain";

describe("the track by the own record alone", () => {
  test("is stalled by friction and by requests of the staff, which are the associate's own to mend", () => {
    expect(ownTrack({ percentile: 0.9, headacheBand: "Low", notWithRequesters: 3 })).toEqual({ track: "Stalled", settledBy: "staff requests" });
    expect(ownTrack({ percentile: 0.9, headacheBand: "High", notWithRequesters: 0 })).toEqual({ track: "Stalled", settledBy: "headache" });
  });
});
