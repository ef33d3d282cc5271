import fc from "fast-check";
import { whatWouldChange, type Lever, type ReadinessBand, type Verdict } from "../../../src/domain";

interface Figures {
  readonly quality: number;
  readonly sponsors: number;
}

const quality = (current: number, candidates: readonly number[]): Lever<Figures> => ({
  label: "the quality score", unit: "points", current, candidates, apply: (figures, value) => ({ ...figures, quality: value }),
});
const sponsors = (current: number, candidates: readonly number[]): Lever<Figures> => ({
  label: "active sponsors", unit: "count", current, candidates, apply: (figures, value) => ({ ...figures, sponsors: value }),
});
const upwards = (from: number): number[] => Array.from({ length: Math.max(0, 100 - from) }, (_, step) => from + 1 + step);

const bandOf = (score: number): ReadinessBand => (score >= 80 ? "Ready" : "On track");
const judge = (figures: Figures): Verdict => ({ band: bandOf(figures.quality), track: figures.sponsors === 0 ? "Autopilot" : "Fast track" });

describe("What would change", () => {
  it("is the first figure of a lever that gives another band, in a sentence", () => {
    expect(whatWouldChange({ quality: 74, sponsors: 1 }, [quality(74, upwards(74))], judge)).toEqual([
      {
        input: "the quality score",
        unit: "points",
        from: 74,
        to: 80,
        changes: "band",
        becomes: "Ready",
        sentence: "If the quality score were 80 instead of 74 and all else stayed as it is, readiness would be Ready instead of On track.",
      },
    ]);
  });

  it("speaks of the track too, of each lever on its own", () => {
    const changes = whatWouldChange({ quality: 79, sponsors: 0 }, [sponsors(0, [1, 2]), quality(79, [80])], judge);
    expect(changes.map(({ input, to, changes: verdict, becomes }) => [input, to, verdict, becomes])).toEqual([
      ["active sponsors", 1, "track", "Fast track"],
      ["the quality score", 80, "band", "Ready"],
    ]);
    expect(changes[0]?.sentence).toBe("If active sponsors were 1 instead of 0 and all else stayed as it is, the track would be Fast track instead of Autopilot.");
  });

  it("finds both verdicts of one lever, each where it first changes", () => {
    const both = (figures: Figures): Verdict => ({ band: bandOf(figures.quality), track: figures.quality >= 90 ? "Fast track" : "Standard" });
    expect(whatWouldChange({ quality: 70, sponsors: 0 }, [quality(70, upwards(70))], both).map(({ to, becomes }) => [to, becomes])).toEqual([[80, "Ready"], [90, "Fast track"]]);
  });

  it("is nothing where no figure would do, and names no verdict that would be withheld", () => {
    expect(whatWouldChange({ quality: 81, sponsors: 1 }, [quality(81, upwards(81)), sponsors(1, [])], judge)).toEqual([]);
    expect(whatWouldChange({ quality: 81, sponsors: 1 }, [quality(81, [0])], ({ quality: score }) => ({ band: score === 0 ? null : "Ready", track: null }))).toEqual([]);
  });

  it("says so where a verdict would be given for the first time, and where the figure is the same again", () => {
    const first = ({ quality: score }: Figures): Verdict => ({ band: score > 50 ? "Developing" : null, track: null });
    expect(whatWouldChange({ quality: 50, sponsors: 0 }, [quality(50, [60])], first)[0]?.sentence).toBe(
      "If the quality score were 60 instead of 50 and all else stayed as it is, readiness would be Developing, where none can be given now.",
    );
    const again: Lever<Figures> = { ...quality(50, [50]), apply: (figures) => ({ ...figures, quality: 99 }) };
    expect(whatWouldChange({ quality: 50, sponsors: 0 }, [again], judge)[0]?.sentence).toBe(
      "If the quality score were 50 again and all else stayed as it is, readiness would be Ready instead of On track.",
    );
  });

  it("is the least there is: the figure named changes the verdict, and no smaller change does", () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 }), fc.array(fc.nat({ max: 100 }), { maxLength: 6 }), (now, marks) => {
        // Bands that come and go, as where a trend's label holds a score back.
        const fickle = (figures: Figures): Verdict => ({ band: marks.filter((mark) => figures.quality >= mark).length % 2 === 0 ? "Ready" : "Not yet", track: null });
        const figures = { quality: now, sponsors: 0 };
        const [change] = whatWouldChange(figures, [quality(now, upwards(now))], fickle);
        const changed = upwards(now).filter((each) => fickle({ ...figures, quality: each }).band !== fickle(figures).band);
        expect(change?.to).toBe(changed[0]);
        if (change !== undefined) expect(fickle({ ...figures, quality: change.to }).band).toBe(change.becomes);
      }),
    );
  });
});
