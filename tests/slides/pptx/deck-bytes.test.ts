import { deckBytes, type ChartElement } from "../../../src/slides";
import { aDeck, elementsOf } from "../../support/a-deck";
import { aPhysician, associates } from "../../support/a-group";
import { all, numbered, partsOf, sheetBehind, textOf, treeOf, type Parts } from "../../support/a-presentation";

const SLIDES = /^ppt\/slides\/slide\d+\.xml$/;
const CHARTS = /^ppt\/charts\/chart\d+\.xml$/;
const SHEETS = /^ppt\/embeddings\/.*\.xlsx$/;

const ODD_NAME = '=1+1 <b> & "Kim" \u0007';
const DECK = aDeck({ changes: [{ who: "@Kim", what: "Track", before: "Standard", after: "Delayed" }] }, [
  aPhysician({ name: ODD_NAME, collections: [30_100_000, null, 32_200_000, 33_123_456, null, 36_100_000] }),
  ...associates(3),
]);
const CHART_ELEMENTS: readonly ChartElement[] = DECK.slides.flatMap((slide) => elementsOf(slide, "chart"));

describe("a deck as a .pptx file", () => {
  let parts: Parts = {};
  beforeAll(async () => {
    parts = partsOf(await deckBytes(DECK));
  });

  test("has a slide for each slide, and every part is well formed", () => {
    expect(numbered(parts, SLIDES)).toHaveLength(DECK.slides.length);
    for (const name of Object.keys(parts)) if (/\.(?:xml|rels)$/.test(name)) treeOf(parts, name);
  });

  test("names no part that is not there, in its list of contents or between parts", () => {
    const listed = all(treeOf(parts, "[Content_Types].xml"), "Override").map((each) => (each.getAttribute("PartName") ?? "").slice(1));
    const linked = Object.keys(parts)
      .filter((name) => name.endsWith(".rels"))
      .flatMap((name) => {
        const folder = name.replace(/_rels\/[^/]+$/, "");
        return all(treeOf(parts, name), "Relationship").map((each) => new URL(each.getAttribute("Target") ?? "", `file:///${folder}`).pathname.slice(1));
      });
    expect([...listed, ...linked].filter((name) => !(name in parts))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test("has no notes", () => {
    expect(Object.keys(parts).filter((name) => /notes/i.test(name))).toEqual([]);
    expect(textOf(parts, "ppt/presentation.xml")).not.toContain("notesMaster");
  });

  test("gives each shape of a slide a number of its own, and each table and chart a text for who cannot see it", () => {
    for (const name of numbered(parts, SLIDES)) {
      const tree = treeOf(parts, name);
      const numbers = all(tree, "p:cNvPr").map((shape) => shape.getAttribute("id"));
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const frame of all(tree, "p:graphicFrame")) expect(all(frame, "p:cNvPr")[0]?.getAttribute("descr")?.length).toBeGreaterThan(19);
    }
  });

  test("has each slide's title where a screen reader looks for it", () => {
    const titles = numbered(parts, SLIDES).map((name) => all(treeOf(parts, name), "p:sp").find((shape) => all(shape, "p:ph").some((each) => each.getAttribute("type") === "title"))?.textContent);
    expect(titles).toEqual(DECK.slides.map(({ title }) => title));
  });

  test("has native tables with the deck's words, the header row marked", () => {
    const written = numbered(parts, SLIDES).flatMap((name) => all(treeOf(parts, name), "a:tbl"));
    const planned = DECK.slides.flatMap((slide) => elementsOf(slide, "table"));
    expect(written.map((table) => all(table, "a:tr").map((row) => all(row, "a:tc").map((cell) => all(cell, "a:t").map((text) => text.textContent).join(""))))).toEqual(planned.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text))));
    expect(written.every((table) => all(table, "a:tblPr")[0]?.getAttribute("firstRow") === "1")).toBe(true);
  });

  test("has native charts whose figures are the deck's, a gap where there is none", () => {
    const written = numbered(parts, CHARTS).map((name) => treeOf(parts, name));
    expect(written).toHaveLength(CHART_ELEMENTS.length);
    const figures = written.map((tree) =>
      all(tree, "c:ser").map((line) => {
        const points = all(all(line, "c:val")[0] ?? line, "c:pt");
        const values = Array<number | null>(6).fill(null);
        for (const point of points) values[Number(point.getAttribute("idx"))] = Number(point.textContent);
        return { name: all(line, "c:tx")[0]?.textContent?.replace(/^Sheet1!\$[A-Z]\$1/, ""), values };
      }),
    );
    expect(figures).toEqual(CHART_ELEMENTS.map(({ lines }) => lines.map(({ name, values }) => ({ name, values }))));
    expect(written.every((tree) => all(tree, "c:dispBlanksAs")[0]?.getAttribute("val") === "gap")).toBe(true);
    expect(written.flatMap((tree) => all(tree, "c:smooth")).every((each) => each.getAttribute("val") === "0")).toBe(true);
    expect(written.map((tree) => all(tree, "a:prstDash").filter((each) => each.getAttribute("val") === "dash").length)).toEqual(written.map(() => 1));
  });

  test("has behind each chart a sheet with the same figures, so that it can be edited", () => {
    const sheets = numbered(parts, SHEETS).map((name) => sheetBehind(parts, name));
    const planned = CHART_ELEMENTS.map(({ categories, lines }) => [["", ...lines.map(({ name }) => name)], ...categories.map((category, quarter) => withoutEnd([category, ...lines.map(({ values }) => values[quarter] ?? null)]))]);
    expect(sheets).toEqual(planned);
  });

  test("writes a name as text, whatever it begins with or holds", () => {
    const words = numbered(parts, SLIDES).flatMap((name) => all(treeOf(parts, name), "a:t").map((text) => text.textContent));
    expect(words).toContain('=1+1 <b> & "Kim"  ');
    expect(words).toContain("@Kim");
    expect(textOf(parts, "docProps/core.xml")).toContain("Partner Track");
  });
});

/** A row ends with its last cell. */
const withoutEnd = (cells: (string | number | null)[]): (string | number | null)[] => cells.slice(0, cells.map((cell) => cell !== null).lastIndexOf(true) + 1);
