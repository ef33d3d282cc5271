import fc from "fast-check";
import { compareGroup } from "../../../../src/domain";
import { isOurSheet, planComparison, type Reading, type SheetPlan } from "../../../../src/workbook";
import { textWidth } from "../../../../src/workbook/comparison/look";
import { sheetLayout } from "../../../../src/workbook/comparison/sheet/sheet-layout";
import { aGroup, aPhysician, aReading, associates, withoutCfte } from "../../../support/a-group";
import { rectangleOf } from "../../../support/plan-addresses";

function sheetOf(reading: Reading = aReading()): SheetPlan {
  if (reading.group === null) throw new Error("the reading has a group");
  const [sheet] = planComparison(compareGroup(reading.group), reading).sheets;
  if (sheet === undefined) throw new Error("no sheet planned");
  return sheet;
}

const of = (count: number): SheetPlan => sheetOf(aReading({ group: aGroup({ physicians: associates(count) }) }));
const texts = (sheet: SheetPlan): string[] => sheet.values.flat().filter((value) => typeof value === "string");
const headingRow = (sheet: SheetPlan): number => sheet.values.findIndex(([first]) => first === "Associate");

describe("the projector's sheet", () => {
  test("opens with what it is, whose, as of when, on what basis, and that it ties", () => {
    const [title, subtitle] = sheetOf().values.map(([first]) => first);
    expect(title).toBe("Associate comparison");
    expect(subtitle).toBe(
      "Lakeside Digestive Partners · as of Q3 2026 · collections by posting date, net of refunds · read figures tie to the ledger total, $5,923,000.00, to the cent",
    );
  });

  test("says what a clinical FTE is, where the workbook does", () => {
    const definition = "1.0 cFTE = 36 clinic hours a week";
    expect(texts(sheetOf(aReading({ group: aGroup({ cfteDefinition: definition }) }))).slice(0, 3).join(" ")).toContain(`net of refunds · ${definition} · read figures tie`);
  });

  test("says in its footnote that plain collections do not tell part-time from full-time, and nowhere calls them per cFTE", () => {
    const group = aGroup({ physicians: withoutCfte(aGroup().physicians) });
    const words = texts(sheetOf(aReading({ group, sources: [] }))).join(" ");
    expect(words).toContain(
      "The workbook gives no clinical FTE, so collections are compared as they stand; part-time physicians are not comparable with full-time ones.",
    );
    expect(words).toContain("Collections, last 4 q");
    expect(words).not.toMatch(/per cFTE|per clinical FTE|average cFTE/);
  });

  test("shows partners where the workbook names no associate, and says why", () => {
    const partners = aGroup().physicians.map((each) => ({ ...each, role: "partner" as const }));
    expect(texts(sheetOf(aReading({ group: aGroup({ physicians: partners }) }))).join(" ")).toContain("Everybody is shown, since the workbook names nobody as an associate.");
  });

  test("ends its table with the group's median", () => {
    const sheet = sheetOf();
    const row = headingRow(sheet) + 4;
    expect(sheet.values[row]?.[0]).toBe("Group median");
    expect(sheet.names[0]?.address).toMatch(new RegExp(`^A${headingRow(sheet) + 1}:[A-Z]+${row + 1}$`));
  });

  test("says in its footnote what the figures mean and where they come from", () => {
    const footnote = texts(sheetOf()).slice(-8).join(" ");
    for (const words of ["means not shown by six quarters, not that there is none", "among 3 physicians", "overhead as allotted in the workbook", "Sources: Payments!A6:H60 (collections), cFTE!A3:M16 (cFTE)."])
      expect(footnote).toContain(words);
  });

  test("names among its sources the sheets of evidence, with the rows that were read", () => {
    const [sheet] = planComparison(compareGroup(aGroup()), aReading(), { written: [{ sheet: "Incidents", rows: 9 }, { sheet: "Signals", rows: 1 }] }).sheets;
    expect(texts(sheet ?? sheetOf()).slice(-8).join(" ")).toContain("Written down beside them: Incidents (9 rows read), Signals (1 row read).");
    const [money] = planComparison(compareGroup(aGroup()), aReading(), { preset: "finance", written: [{ sheet: "Incidents", rows: 9 }] }).sheets;
    expect(texts(money ?? sheetOf()).join(" ")).not.toContain("Incidents");
  });

  test("says what was left out: incomplete quarters, columns without evidence, money in nobody's line", () => {
    const group = aGroup({
      quarters: ["2025Q4", "2026Q1", "2026Q2", "2026Q3", "2026Q4"],
      incompleteQuarters: ["2026Q4"],
      physicians: [aPhysician({ payers: null, overhead: null, collections: [1e7, 1e7, 1e7, 1e7, 1e6], cfte: [1, 1, 1, 1, 1] })],
    });
    const footnote = texts(sheetOf(aReading({ group, unattributed: { labels: ["Locum"], collections: [12_345, null, null, null, null] } }))).join(" ");
    expect(footnote).toContain("Incomplete quarter Q4 2026 is left out.");
    expect(footnote).toContain("overhead coverage and payer risk.");
    expect(footnote).toContain("In nobody's line: $123.45 (Locum).");
  });

  test("says it when figures do not tie, and when there is nothing to tie to", () => {
    const broken = { what: "Grand total", where: "Payments!H61", file: 100, read: 200 };
    expect(texts(sheetOf(aReading({ tieOut: [broken] }))).join(" ")).toContain("read figures do not tie: the file's total at Payments!H61 is $1.00, read were $2.00");
    expect(texts(sheetOf(aReading({ tieOut: [] }))).join(" ")).toContain("no total of its own to tie to");
  });

  test("ties to the total of all collections, not to a larger one of something else", () => {
    const [ledger] = aReading().tieOut;
    const overhead = { what: "Total, Overhead", where: "Overhead!H9", file: 9_000_000_000, read: 9_000_000_000 };
    expect(texts(sheetOf(aReading({ tieOut: ledger === undefined ? [] : [overhead, ledger] }))).join(" ")).toContain("tie to the ledger total, $5,923,000.00,");
    expect(texts(sheetOf(aReading({ tieOut: [overhead] }))).join(" ")).toContain("the one total printed in the file ties to the cent");
  });

  test("prints across one page's width, its heading on every page, and numbers them", () => {
    const { print } = of(60);
    expect(print).toMatchObject({ orientation: "landscape", footerRight: "Page &P of &N", pagesTall: null });
    expect(print.titleRows).toBe(`${headingRow(of(60)) + 1}:${headingRow(of(60)) + 1}`);
    expect(print.footerLeft).toBe("Lakeside Digestive Partners · as of Q3 2026 · Partner Track");
  });

  test("fits a usual group on one page", () => {
    expect(of(9).print.pagesTall).toBe(1);
  });

  test("holds heading and names in place when scrolled", () => {
    const sheet = of(30);
    expect(sheet.freeze).toEqual({ rows: headingRow(sheet) + 1, columns: 1 });
    expect(sheet.showGridlines).toBe(false);
  });

  test("writes a group's ampersand so that the footer shows one", () => {
    expect(sheetOf(aReading({ group: aGroup({ groupName: "Smith & Sons" }) })).print.footerLeft).toContain("Smith && Sons");
  });

  test("aligns every heading as its column", () => {
    const sheet = sheetOf();
    const aligned = sheet.formats.filter(({ horizontal }) => horizontal !== undefined).map(({ address }) => rectangleOf(address, { rows: 0, columns: 0 }));
    expect(aligned.every(({ top }) => top === headingRow(sheet))).toBe(true);
    expect(aligned.map(({ left }) => left)).toEqual(sheet.values[headingRow(sheet)]?.flatMap((value, index) => (value === null ? [] : [index])));
  });

  test("keeps the last column's heading and figures off the table's edge", () => {
    const sheet = sheetOf();
    const last = sheet.values[headingRow(sheet)]?.findLastIndex((value) => value !== null) ?? 0;
    const heading = sheet.formats.map(({ address, fill }) => ({ fill, ...rectangleOf(address, { rows: 0, columns: 0 }) })).find(({ top, fill }) => top === headingRow(sheet) && fill !== undefined);
    expect(heading?.right).toBe(last + 1);
    expect(sheet.columnWidths[last + 1]?.characters).toBeLessThan(3);
  });

  test("gives every word the room it takes, whatever the names", () => {
    const name = fc.string({ minLength: 1, maxLength: 70, unit: "grapheme-ascii" });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const sheet = sheetOf(aReading({ group: aGroup({ physicians: names.map((each) => aPhysician({ name: each })) }) }));
        const width = sheet.columnWidths[0]?.characters ?? 0;
        const heights = sheet.rowHeights.flatMap(({ rows, points }) => {
          const [from = 1, to = from] = rows.split(":").map(Number);
          return Array<number>(to - from + 1).fill(points);
        });
        const body = headingRow(sheet) + 1;
        names.forEach((_, index) => {
          const text = String(sheet.values[body + index]?.[0]);
          const lines = Math.ceil(textWidth(text, { sizePoints: 12, bold: true }) / width);
          expect((heights[body + index] ?? 0) / 16).toBeGreaterThanOrEqual(lines);
        });
      }),
      { numRuns: 50 },
    );
  });

  test("has no chart's cells under its words", () => {
    for (const count of [1, 3, 25, 26, 60]) {
      const sheet = of(count);
      const [chart] = sheet.charts;
      const { top, bottom } = rectangleOf(chart?.covers ?? "A1", { rows: 0, columns: 0 });
      expect(sheet.values.slice(top, bottom + 1).flat().filter((value) => value !== null)).toEqual([]);
    }
  });

  test("keeps sentences within the sheet's width", () => {
    for (const reading of [aReading(), aReading({ group: aGroup({ physicians: associates(2).map((each) => ({ ...each, cfte: each.cfte.map(() => null), startDate: null, payers: null, overhead: null })) }) })]) {
      const sheet = sheetOf(reading);
      const total = sheet.columnWidths.reduce((sum, { characters }) => sum + characters, 0);
      const notes = sheet.values.slice(headingRow(sheet) + 6).map(([first]) => first).filter((value) => typeof value === "string");
      expect(notes.filter((note) => textWidth(note, { sizePoints: 10 }) > total)).toEqual([]);
    }
  });

  test("repeats no number format for associates who share one", () => {
    const formats = of(40).formats.filter(({ numberFormat }) => numberFormat?.includes("of 4"));
    expect(formats).toHaveLength(1);
  });

  test("gives the agreed years of each associate their own format, a stretch at a time", () => {
    const physicians = associates(4).map((physician, index) => ({ ...physician, trackYears: index < 2 ? 4 : 5 }));
    const formats = sheetOf(aReading({ group: aGroup({ physicians }) })).formats.flatMap(({ numberFormat }) => (numberFormat?.includes(" of ") === true ? [numberFormat] : []));
    expect(new Set(formats)).toEqual(new Set(['0.0" of 4"', '0.0" of 5"']));
  });
});

describe("the sheet's layout", () => {
  test("never lets two parts share a row", () => {
    const lines = fc.integer({ min: 1, max: 6 });
    const parts = fc.record({ subtitleLines: lines, bodyRows: fc.integer({ min: 1, max: 500 }), medianRows: fc.constantFrom(0 as const, 1 as const), chartRows: fc.integer({ min: 0, max: 24 }), chartNoteLines: fc.integer({ min: 0, max: 2 }), footnoteLines: lines });
    fc.assert(
      fc.property(parts, (given) => {
        const layout = sheetLayout(given);
        const starts = [layout.heading, layout.body, layout.median, layout.chartNote, layout.chart, layout.footnotes, layout.rowCount];
        expect(layout.heading).toBeGreaterThan(given.subtitleLines);
        expect(layout.median).toBe(layout.body + given.bodyRows);
        expect(layout.chart).toBeGreaterThanOrEqual(layout.chartNote + given.chartNoteLines);
        expect(layout.footnotes).toBeGreaterThanOrEqual(layout.chart + given.chartRows);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
      }),
    );
  });
});

describe("our own sheets", () => {
  test.each(["Associate Comparison", "associate comparison", "Comparison Detail", "Associate Comparison (kept 2)", "Partner Track draft 2", "Partner Track former 1"])("%s is ours", (name) => {
    expect(isOurSheet(name)).toBe(true);
  });

  test.each(["Payments", "Associates", "Detail", "Partner Track", "My Associate Comparison"])("%s is not", (name) => {
    expect(isOurSheet(name)).toBe(false);
  });
});
