import fc from "fast-check";
import type { Track } from "../../../../src/domain";
import { chooseCandidates } from "../../../../src/taskpane/screens/CandidatesScreen/choose-candidates";
import { shownChoices } from "../../../../src/taskpane/screens/CandidatesScreen/shown-choices";
import type { Candidate } from "../../../../src/taskpane/components";
import type { CandidatesOrder } from "../../../../src/taskpane/state";
import { anAssessment, SCORED } from "../../support/assessed-builders";
import { aRow, aTrend } from "../../support/comparison-builders";

const BASE = anAssessment();

const aCandidate = (name: string, { track = null, score = null, ...row }: { readonly track?: Track | null; readonly score?: number | null } & Partial<Candidate["row"]> = {}): Candidate => ({
  row: aRow({ name, ...row }),
  assessed: { ...BASE, name, track: track === null ? null : { track, settledBy: "matrix" }, ...(score === null ? {} : { readiness: { ...SCORED, score } }) },
});

const namesOf = (candidates: readonly Candidate[]): string[] => candidates.map(({ row }) => row.name);
const USUAL = { search: "", shown: "all", order: "growth" } as const;

const PEOPLE = [
  aCandidate("Dev Raman", { track: "Standard", score: 60, percentile: 0.4, yearsOnTrack: 2, trend: aTrend({ label: "Flat" }) }),
  aCandidate("José Álvarez", { track: "Hold", percentile: null, yearsOnTrack: null }),
  aCandidate("Amara Osei", { track: "Fast track", score: 81.5, percentile: 1, yearsOnTrack: 3 }),
  aCandidate("Carla Mendes", { percentile: 0.2, yearsOnTrack: 1 }),
];

describe("whom the list shows", () => {
  test.each([
    ["everybody, as the comparison has them", USUAL, ["Dev Raman", "José Álvarez", "Amara Osei", "Carla Mendes"]],
    ["a part of a name, without its accents", { ...USUAL, search: " alvar" }, ["José Álvarez"]],
    ["one track", { ...USUAL, shown: "track Fast track" }, ["Amara Osei"]],
    ["those whose track is not known", { ...USUAL, shown: "track not known" }, ["Carla Mendes"]],
    ["one trend", { ...USUAL, shown: "trend Flat" }, ["Dev Raman"]],
    ["by name", { ...USUAL, order: "name" }, ["Amara Osei", "Carla Mendes", "Dev Raman", "José Álvarez"]],
    ["by track, the clearest way first", { ...USUAL, order: "track" }, ["Amara Osei", "Dev Raman", "José Álvarez", "Carla Mendes"]],
    ["by readiness, highest first", { ...USUAL, order: "readiness" }, ["Amara Osei", "Dev Raman", "José Álvarez", "Carla Mendes"]],
    ["by place, and who has none last", { ...USUAL, order: "place" }, ["Amara Osei", "Dev Raman", "Carla Mendes", "José Álvarez"]],
    ["by years, longest first", { ...USUAL, order: "years" }, ["Amara Osei", "Dev Raman", "Carla Mendes", "José Álvarez"]],
  ] as const)("%s", (_, look, expected) => {
    expect(namesOf(chooseCandidates(PEOPLE, look))).toEqual(expected);
  });

  test("no order loses, doubles or makes up anybody, and choosing twice changes nothing", () => {
    const order = fc.constantFrom<CandidatesOrder>("growth", "name", "track", "readiness", "place", "years");
    const percentiles = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 });
    fc.assert(
      fc.property(order, percentiles, (by, places) => {
        const people = places.map((percentile, index) => aCandidate(`Person ${index}`, { percentile }));
        const chosen = chooseCandidates(people, { ...USUAL, order: by });
        expect(namesOf(chosen).sort()).toEqual(namesOf(people).sort());
        expect(chooseCandidates(chosen, { ...USUAL, order: by })).toEqual(chosen);
      }),
    );
  });

  test("every choice that is offered shows somebody, and together they leave nobody out", () => {
    const choices = shownChoices(PEOPLE, true).filter((choice) => choice !== "all");
    expect(choices).toEqual(["track Fast track", "track Standard", "track Hold", "track not known", "trend Flat", "trend Rising"]);
    for (const shown of choices) expect(chooseCandidates(PEOPLE, { ...USUAL, shown })).not.toHaveLength(0);
  });

  test("without evidence there are no tracks to choose among", () => {
    expect(shownChoices(PEOPLE, false)).toEqual(["all", "trend Flat", "trend Rising"]);
  });
});
