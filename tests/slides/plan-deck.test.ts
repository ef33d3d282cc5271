import { assessGroup, compareGroup, NO_EVIDENCE, type GroupAssessment, type GroupRecord, type PhysicianRecord } from "../../src/domain";
import type { Box, Slide } from "../../src/slides";
import { PAGE, SMALLEST_TEXT } from "../../src/slides/page";
import { assess, GROUP } from "../domain/assessment/assessment-builders";
import { aDeck, elementsOf, slideOf, wordsOf } from "../support/a-deck";
import { aComparison, aGroup, aPhysician, associates, withoutCfte } from "../support/a-group";

const assessed = (group: GroupRecord): GroupAssessment => assessGroup(group, compareGroup(group), { ...NO_EVIDENCE, incidents: [], staffRequests: [], associates: [] }, { changesFor: "nobody" });

const LONG: readonly PhysicianRecord[] = [
  aPhysician({ name: "Maximiliane-Theodora von Hohenzollern-Sigmaringen y Castellanos", payers: [{ payer: "The Very Long Named Mutual Insurance Company of the Midwest", amount: 100 }] }),
  aPhysician({ name: "W".repeat(80) }),
  ...associates(5),
];

const DECKS = [
  ["three associates", aDeck()],
  ["25 associates", aDeck({}, associates(25))],
  ["60 associates with input sheets", aDeck({ assessment: assessed(aGroup({ physicians: associates(60) })) }, associates(60))],
  ["everything known", aDeck({ comparison: compareGroup(GROUP), assessment: assess() })],
  ["long names", aDeck({}, LONG)],
  ["long names with input sheets", aDeck({ assessment: assessed(aGroup({ physicians: LONG })) }, LONG)],
  ["no clinical FTE", aDeck({}, withoutCfte(aGroup().physicians))],
  ["many changes", aDeck({ changes: Array.from({ length: 70 }, (_, index) => ({ who: `Associate ${index}`, what: "Collections, Q2 2026", before: "$312,400", after: "$309,100" })) })],
] as const;

/** Whatever must not lie on one another; the names at the ends of lines belong to their chart. */
function blocks(slide: Slide): Box[] {
  const charts = elementsOf(slide, "chart").map(({ box }) => box);
  const isName = ({ x, y }: Box): boolean => charts.some((chart) => x > chart.x + 60 && y > chart.y - 12 && y < chart.y + chart.height);
  return [...charts, ...elementsOf(slide, "table").map(({ box }) => box), ...elementsOf(slide, "text").map(({ box }) => box).filter((box) => !isName(box))];
}

const overlap = (one: Box, other: Box): boolean => one.x < other.x + other.width - 0.01 && other.x < one.x + one.width - 0.01 && one.y < other.y + other.height - 0.01 && other.y < one.y + one.height - 0.01;

describe.each(DECKS)("a deck of %s", (_what, deck) => {
  test("leaves no slide's edge", () => {
    for (const { elements } of deck.slides)
      for (const { box } of elements) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(PAGE.width);
        expect(box.y + box.height).toBeLessThanOrEqual(504);
      }
  });

  test("lays nothing on anything else", () => {
    for (const slide of deck.slides) {
      const all = blocks(slide);
      expect(all.flatMap((one, index) => all.slice(index + 1).filter((other) => overlap(one, other)).map((other) => ({ slide: slide.title, one, other })))).toEqual([]);
    }
  });

  test("has no text smaller than can be read", () => {
    const sizes = deck.slides.flatMap((slide) => [...elementsOf(slide, "text").flatMap(({ paragraphs }) => paragraphs), ...elementsOf(slide, "table")]).map(({ sizePoints }) => sizePoints);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_TEXT);
  });

  test("says of each table and chart what it shows", () => {
    const texts = deck.slides.flatMap(({ elements }) => elements.flatMap((element) => (element.kind === "text" ? [] : [element.altText])));
    expect(texts.filter((text) => text.length < 20)).toEqual([]);
  });
});

describe("a deck", () => {
  test("goes from the title over the comparison and the lines to each candidate once, and to how it was made", () => {
    expect(aDeck().slides.map(({ title }) => title)).toEqual([
      "Associate comparison",
      "Associate comparison",
      "Collections per clinical FTE, by quarter",
      "Amara Okafor",
      "Grace Kim",
      "Nina Alvarez",
      "How the figures are made",
      "What these slides rest on",
    ]);
  });

  test("says whose figures, as of when, on what basis, and whether they tie", () => {
    const words = wordsOf(aDeck().slides[0] ?? fail()).join("\n");
    for (const said of ["Lakeside Digestive Partners", "As of Q3 2026", "collections per clinical FTE", "by posting date", "tie to the ledger total", "to the cent"]) expect(words).toContain(said);
  });

  test("without clinical FTE says so on its first slide", () => {
    expect(wordsOf(aDeck({}, withoutCfte(aGroup().physicians)).slides[0] ?? fail()).join(" ")).toContain("part-time physicians are not comparable");
  });

  test("tells what changed where there was a meeting before, and that nothing did where nothing did", () => {
    const title = "What changed since the last meeting";
    const changes = [{ who: "=Okafor", what: "Track", before: "Standard", after: "Fast track" }];
    expect(wordsOf(slideOf(aDeck({ changes }), title))).toEqual(expect.arrayContaining(["=Okafor", "Track", "Standard", "Fast track"]));
    expect(wordsOf(slideOf(aDeck({ changes: [] }), title)).join(" ")).toContain("Nothing that is compared has changed.");
    expect(aDeck().slides.map((slide) => slide.title)).not.toContain(title);
  });

  test("is the same again for the same figures", () => {
    expect(aDeck()).toEqual(aDeck());
  });

  test("of nobody, or of no complete quarter, is not made", () => {
    expect(() => aDeck({ comparison: aComparison({ rows: [] }) })).toThrow(RangeError);
    expect(() => aDeck({ comparison: aComparison({ window: [] }) })).toThrow(RangeError);
  });
});
