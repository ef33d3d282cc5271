import fc from "fast-check";
import { partnerTrack } from "../../src/functions";
import { outcomeOf } from "./support/custom-functions-runtime";

describe("PARTNER_TRACK", () => {
  it.each([
    [0.75, "Low", 1, null, null, "Fast track"],
    [0.75, "low ", 0, null, null, "Autopilot"],
    [0.5, "LOW", null, null, null, "Standard"],
    [0.1, "Low", 1, 0, 0, "Delayed"],
    [0.9, "Medium", 1, 0, 2, "Standard"],
    [0.5, "Medium", 1, 0, 0, "Delayed"],
    [0.1, "Medium", 1, 0, 0, "Stalled"],
    [1, "High", 3, 0, 0, "Stalled"],
    [1, "Low", 3, 0, 3, "Stalled"],
    [1, "High", 3, 1, 3, "Hold"],
  ])("at %d with %s headache, %p sponsors, %p vetoes and %p against is %s", (percentile, band, sponsors, vetoes, notWith, track) => {
    expect(partnerTrack(percentile, band, sponsors, vetoes, notWith)).toBe(track);
  });

  it("answers the same for a blank count, one left out and 0: nobody is known", () => {
    const percentile = fc.constantFrom(0, 0.25, 0.75, 1);
    const band = fc.constantFrom("Low", "Medium", "High");
    fc.assert(
      fc.property(percentile, band, (place, headache) => {
        expect(partnerTrack(place, headache, "", null, " ")).toBe(partnerTrack(place, headache));
        expect(partnerTrack(place, headache, 0, 0, 0)).toBe(partnerTrack(place, headache));
      }),
    );
  });

  it("lets a gate decide where money or headache is blank, and says what is missing where none does", () => {
    expect(partnerTrack(null, null, 1, 1)).toBe("Hold");
    expect(partnerTrack(null, "High")).toBe("Stalled");
    expect(outcomeOf(() => partnerTrack(null, "Low", 1))).toEqual({ code: "#N/A", sentence: "percentile is blank: no gate decides, so the track needs both money and headache." });
    expect(outcomeOf(() => partnerTrack(0.9, "", 1))).toEqual({ code: "#N/A", sentence: "headache_band is blank: no gate decides, so the track needs both money and headache." });
  });

  it.each<[string, () => unknown, string]>([
    ["a percentile of 75", () => partnerTrack(75, "Low"), "percentile is 75: give a fraction from 0 to 1, such as 0.75 for 75 %."],
    ["a percentile in words", () => partnerTrack("top", "Low"), "percentile is text “top”: put a number there, or clear the cell where nothing is known."],
    ["an unknown band", () => partnerTrack(0.5, "None"), "headache_band is text “None”: use one of Low, Medium, High."],
    ["a band in numbers", () => partnerTrack(0.5, 3), "headache_band is 3: use one of Low, Medium, High."],
    ["half a sponsor", () => partnerTrack(0.5, "Low", 0.5), "sponsors is 0.5: give a whole number from 0 to 1000000."],
    ["fewer than no vetoes", () => partnerTrack(0.5, "Low", 1, -1), "vetoes is -1: give a whole number from 0 to 1000000."],
    ["TRUE for a count", () => partnerTrack(0.5, "Low", 1, 0, true), "not_with is TRUE: put a number there, or clear the cell where nothing is known."],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toEqual({ code: "#VALUE!", sentence });
  });
});
