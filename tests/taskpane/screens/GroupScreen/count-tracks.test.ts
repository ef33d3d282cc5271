import fc from "fast-check";
import type { Track } from "../../../../src/domain";
import { countTracks } from "../../../../src/taskpane/screens/GroupScreen/count-tracks";

const associate = fc.option(fc.constantFrom<Track>("Fast track", "Standard", "Delayed", "Stalled", "Autopilot", "Hold")).map((track) => ({ track: track === null ? null : { track, settledBy: "matrix" as const } }));

describe("Who is where", () => {
  it("counts everybody once, those whose track is not known too", () => {
    fc.assert(
      fc.property(fc.array(associate), (associates) => {
        const counts = countTracks(associates);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(associates.length);
        expect(counts.every(({ count }) => count > 0)).toBe(true);
        expect(counts.find(({ track }) => track === null)?.count ?? 0).toBe(associates.filter(({ track }) => track === null).length);
      }),
    );
  });
});
