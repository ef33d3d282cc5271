import fc from "fast-check";
import { lowVisibility, PARTICIPATION_KINDS, type ParticipationRecord } from "../../../src/domain";

const part = (given: Partial<ParticipationRecord> = {}): ParticipationRecord => ({ associate: "Okafor", where: "Participation!A2:E2", kind: "strategy session", offered: 9, attended: 3, excused: 0, ...given });
const verdict = (...rows: ParticipationRecord[]): string => lowVisibility(rows, "Okafor").verdict;

const anyPart: fc.Arbitrary<ParticipationRecord> = fc
  .tuple(fc.constantFrom(...PARTICIPATION_KINDS), fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.nat({ max: 12 }))
  .map(([kind, attended, excused, missed]) => part({ kind, attended, excused, offered: attended + excused + missed }));
const anyParts = fc.array(anyPart, { minLength: 1, maxLength: 5 });

describe("Low visibility", () => {
  it("is less than a third of what was offered and not excused, over all kinds", () => {
    expect(lowVisibility([part({ offered: 6, attended: 2, excused: 1 }), part({ kind: "committee", offered: 4, attended: 0, excused: 1, where: "Participation!A3:E3" })], "Okafor")).toEqual({
      verdict: "low",
      expected: 8,
      attended: 2,
      share: 0.25,
      sentence: "They took part in 2 of 8 occasions they were offered and not excused from, less than a third: the partners have no real picture of them.",
      where: ["Participation!A2:E2", "Participation!A3:E3"],
    });
  });

  it("is not a third exactly", () => {
    expect([verdict(part()), verdict(part({ attended: 2 }))]).toEqual(["visible", "low"]);
    expect(lowVisibility([part()], "Okafor").sentence).toBe("They took part in 3 of 9 occasions they were offered and not excused from.");
  });

  it("is not told from fewer than six occasions, those excused left out", () => {
    expect([verdict(part({ offered: 6, attended: 0 })), verdict(part({ offered: 5, attended: 0 })), verdict(part({ offered: 9, attended: 0, excused: 4 }))]).toEqual(["low", "not known", "not known"]);
    expect(lowVisibility([part({ offered: 5, attended: 0 })], "Okafor").sentence).toBe("Not known: 5 occasions they were not excused from are too few; it takes 6.");
  });

  it("is not known of somebody without a row, nor where no participation is kept", () => {
    expect(lowVisibility([part({ associate: "Park" })], "Okafor")).toMatchObject({ verdict: "not known", expected: 0, share: null });
    expect(lowVisibility(null, "Okafor")).toEqual({ verdict: "not known", expected: 0, attended: 0, share: null, sentence: "Not known: no participation is kept.", where: [] });
  });

  it("counts attendance in spite of an excuse, but no share above the whole", () => {
    expect(lowVisibility([part({ offered: 8, attended: 8, excused: 2 })], "Okafor")).toMatchObject({ share: 1, verdict: "visible", sentence: "They took part in 6 of 6 occasions they were offered and not excused from." });
  });

  it("is never brought about by an excuse", () => {
    fc.assert(
      fc.property(anyParts, fc.nat({ max: 4 }), fc.nat({ max: 20 }), (rows, which, more) => {
        const excused = rows.map((row, index) => (index === which ? { ...row, excused: Math.min(row.offered, row.excused + more) } : row));
        if (verdict(...rows) !== "low") expect(verdict(...excused)).not.toBe("low");
      }),
    );
  });

  it("is never brought about by taking part once more", () => {
    fc.assert(
      fc.property(anyParts, (rows) => {
        const once = part({ offered: 1, attended: 1 });
        const [before, after] = [lowVisibility(rows, "Okafor"), lowVisibility([...rows, once], "Okafor")];
        expect(after.share ?? NaN).toBeGreaterThanOrEqual(before.share ?? 0);
        if (before.verdict === "visible") expect(after.verdict).toBe("visible");
      }),
    );
  });
});
