import fc from "fast-check";
import { checkSurfaceWords, DELAY_REASONS, stallEvidence, type SurfaceCheck, type StallFigures, type StallReasonName } from "../../../src/domain";
import { anyFigures, FAULTLESS } from "./stall-figures";

const check = (words: string, given: Partial<StallFigures> = {}): SurfaceCheck => checkSurfaceWords(words, stallEvidence({ ...FAULTLESS, ...given }));
const namedBy = (words: string): StallReasonName[] => check(words).named.map(({ reason }) => reason);

describe("The words the partners used", () => {
  it.each<[string, StallReasonName]>([
    ["We want another year of productivity data.", "Collections mediocre and not rising"],
    ["We’re reassessing our partnership structure.", "Partners would be diluted"],
    ["There have been some staff concerns, we’ll revisit.", "Staff avoid working with them"],
    ["We need to see more leadership involvement.", "Acts as an employee"],
    ["Right now margins are tight, timing is bad.", "Not worth the financial risk"],
  ])("%s names a reason", (words, reason) => {
    expect(namedBy(words)).toEqual([reason]);
  });

  it("are known by the words of the track record too, save the market", () => {
    expect(DELAY_REASONS.map(namedBy)).toEqual([
      [],
      ["Collections mediocre and not rising"],
      ["Partners would be diluted"],
      ["Staff avoid working with them"],
      ["Acts as an employee"],
      ["Not worth the financial risk"],
      [],
    ]);
  });

  it("are contradicted by a rising line above the middle, with the figures that say so", () => {
    expect(check("We want another year of productivity data.", { dilution: -3_000_000 })).toMatchObject({
      verdict: "contradicted",
      unnamed: [{ reason: "Partners would be diluted" }],
      sentence:
        'The figures do not support "another year of productivity data". The trend of collections is Rising, +3.1% a quarter over 6 quarters. Collections stand at 80% of the group, at its middle or above. The figures bear out what was not said: partners would be diluted.',
    });
  });

  it("are supported where the figures bear them out", () => {
    expect(check("Some staff concerns.", { staffBand: "Avoided", staffShare: 0.2 })).toMatchObject({ verdict: "supported", unnamed: [], sentence: 'The figures support "some staff concerns". Staff requests are Avoided: 20% of 10 requests ask for them.' });
  });

  it("are left open where the figures are not known", () => {
    expect(check("Margins are tight.", { contribution: null })).toMatchObject({ verdict: "not known", sentence: 'Whether the figures support "margins are tight" is not known.' });
  });

  it("that name two reasons are contradicted by one, and supported by both", () => {
    const both = "Margins are tight, and we need more leadership involvement.";
    expect([check(both, { contribution: -1 }).verdict, check(both, { contribution: -1, leadership: 40 }).verdict, check(both, { contribution: -1, leadership: 55 }).verdict]).toEqual(["contradicted", "supported", "not known"]);
  });

  it("may be vague, and then it is said what to ask", () => {
    expect(check("Honestly? Maybe next year!")).toMatchObject({ verdict: "vague", named: [], sentence: '"maybe next year" names no reason. Ask: Which day, and what has to be true by then?' });
    expect(check("The market is difficult.")).toMatchObject({ verdict: "not recognized", vague: null, sentence: "These words name none of the five reasons." });
  });

  it("that name a reason are judged by it, vague or not", () => {
    expect(check("Maybe next year, we want productivity data.")).toMatchObject({ verdict: "contradicted", vague: { phrase: "maybe next year" } });
  });

  it("are supported only where every reason they name is borne out", () => {
    fc.assert(
      fc.property(anyFigures, fc.subarray([...DELAY_REASONS]), (figures, words) => {
        const { verdict, named, unnamed } = checkSurfaceWords(words.join(", "), stallEvidence(figures));
        expect(verdict === "supported").toBe(named.length > 0 && named.every((each) => each.verdict === "borne out"));
        expect(verdict === "contradicted").toBe(named.some((each) => each.verdict === "contradicted"));
        unnamed.forEach((each) => expect(named).not.toContainEqual(each));
      }),
    );
  });

  it("hide no reason that the figures bear out", () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...DELAY_REASONS, "maybe next year", ""), (figures, words) => {
        const evidence = stallEvidence(figures);
        const { named, unnamed } = checkSurfaceWords(words, evidence);
        expect([...named, ...unnamed]).toEqual(expect.arrayContaining(evidence.filter(({ verdict }) => verdict === "borne out")));
      }),
    );
  });
});
