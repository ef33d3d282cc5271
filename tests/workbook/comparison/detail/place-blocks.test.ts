import fc from "fast-check";
import { wrapText } from "../../../../src/workbook/comparison/look";
import { blockLines } from "../../../../src/workbook/comparison/detail/block-lines";
import { cutLines } from "../../../../src/workbook/comparison/detail/cut-lines";
import { figures, longWords, words, type DetailBlock } from "../../../../src/workbook/comparison/detail/detail-block";
import { detailPage, pageOf, roomFrom } from "../../../../src/workbook/comparison/detail/detail-page";
import { placeBlocks, type PlacedBlock } from "../../../../src/workbook/comparison/detail/place-blocks";
import { placedValues } from "../../../../src/workbook/comparison/detail/placed-values";
import { ROW_POINTS, TITLE_POINTS } from "../../../../src/workbook/comparison/detail/row-points";

const FIRST_HEADING_ROW = 5;

const aBlock = (overrides: Partial<DetailBlock> = {}): DetailBlock => ({
  title: "Gates",
  note: null,
  tableName: "PartnerTrackGates",
  columns: [words("Physician"), figures("Score", "0.0"), longWords("Why")],
  rows: [],
  whenEmpty: "Nobody to assess.",
  ...overrides,
});

/** So many rows for each of so many people. */
const rowsOf = (people: number, each: number, why = "Because."): DetailBlock["rows"] =>
  Array.from({ length: people * each }, (_, index) => [`Person ${Math.floor(index / each) + 1}`, index, why]);

const sentence = fc.array(fc.constantFrom("collections", "a", "quarter", "stands", "against", "readiness"), { minLength: 1, maxLength: 40 }).map((each) => each.join(" "));
const someBlocks = fc.array(
  fc.record({ people: fc.integer({ min: 0, max: 70 }), each: fc.integer({ min: 1, max: 80 }), why: sentence, note: fc.option(sentence), isWhole: fc.boolean() }).map(({ people, each, why, note, isWhole }) =>
    aBlock({ note, rows: rowsOf(people, each, why).slice(0, 700), ...(isWhole ? { isWhole } : {}) }),
  ),
  { minLength: 1, maxLength: 6 },
);

const partsOf = (placed: readonly PlacedBlock[]): { block: DetailBlock; part: PlacedBlock["parts"][number]; isFirst: boolean; note: number }[] =>
  placed.flatMap(({ block, parts, note }) => parts.map((part, index) => ({ block, part, isFirst: index === 0, note: note.length })));

describe("blocks placed on pages", () => {
  test("give every part but a whole one of more than a page a page it fits on, below its title and headings", () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const page = detailPage(blocks);
        for (const { block, part, isFirst, note } of partsOf(placeBlocks(blocks, page, FIRST_HEADING_ROW).placed)) {
          const points = TITLE_POINTS + (isFirst ? note * ROW_POINTS : 0) + part.headingPoints + part.lines.length * ROW_POINTS;
          if (block.isWhole !== true) expect(points).toBeLessThanOrEqual(page.points);
        }
      }),
      { numRuns: 80 },
    );
  });

  test("begin pages with titles only, and each part that goes on begins one", () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const { placed, pageStarts } = placeBlocks(blocks, detailPage(blocks), FIRST_HEADING_ROW);
        const titles = placed.flatMap(({ titleRow, parts }) => [titleRow, ...parts.map((part) => part.titleRow)]);
        const goingOn = placed.flatMap(({ parts }) => parts.slice(1).map((part) => part.titleRow));
        expect(pageStarts.filter((row) => !titles.includes(row))).toEqual([]);
        expect(goingOn.filter((row) => !pageStarts.includes(row))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test("fill no page with more than it holds, between one that begins and the next", () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const withoutWhole = blocks.map(({ isWhole: _whole, ...block }) => block);
        const page = detailPage(withoutWhole);
        const { placed, pageStarts } = placeBlocks(withoutWhole, page, FIRST_HEADING_ROW);
        const rowCount = placedValues(placed, []).length;
        const heights = Array<number>(rowCount).fill(ROW_POINTS);
        for (const { part } of partsOf(placed)) heights[part.headingRow] = part.headingPoints;
        for (const { titleRow, parts } of placed) for (const row of [titleRow, ...parts.map((part) => part.titleRow)]) heights[row] = TITLE_POINTS;
        const bounds = [...pageStarts, rowCount];
        bounds.slice(1).forEach((end, index) => {
          const rows = heights.slice(bounds[index], end);
          // The row of air before the next page may hang over.
          expect(rows.reduce((sum, points) => sum + points, 0)).toBeLessThanOrEqual(page.points + ROW_POINTS);
        });
      }),
      { numRuns: 80 },
    );
  });

  test("lose no row and repeat none, and say where each stands", () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const { placed } = placeBlocks(blocks, detailPage(blocks), FIRST_HEADING_ROW);
        const values = placedValues(placed, []);
        for (const { block, rowOf } of placed) {
          expect(rowOf).toHaveLength(block.rows.length);
          block.rows.forEach((cells, row) => expect(values[rowOf[row] ?? -1]?.slice(0, 2)).toEqual(cells.slice(0, 2)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("never cut what a chart or a formula reads as one", () => {
    const { placed } = placeBlocks([aBlock({ rows: rowsOf(300, 1), isWhole: true })], pageOf([30, 12, 80]), FIRST_HEADING_ROW);
    expect(placed.map(({ parts }) => parts.length)).toEqual([1]);
  });

  test("put the first heading where it is asked for, whatever stands above it", () => {
    for (const note of [null, "Short.", "A note of many words that runs on. ".repeat(12).trim()]) {
      const { placed } = placeBlocks([aBlock({ note, rows: rowsOf(2, 1) })], pageOf([30, 12, 80]), FIRST_HEADING_ROW);
      expect(placed[0]?.parts[0]?.headingRow).toBe(FIRST_HEADING_ROW);
    }
  });

  test("say a title again with a word where a table goes on", () => {
    const { placed } = placeBlocks([aBlock({ rows: rowsOf(100, 1) })], pageOf([30, 12, 80]), FIRST_HEADING_ROW);
    const titles = placedValues(placed, []).flatMap(([first]) => (typeof first === "string" && first.startsWith("Gates") ? [first] : []));
    expect(titles.slice(0, 2)).toEqual(["Gates", "Gates, continued"]);
    expect(titles).toHaveLength(placed[0]?.parts.length ?? 0);
  });
});

describe("lines of long text", () => {
  const widths = [20, 10, 64];

  test("hold every word in its order, and none is wider than the room", () => {
    fc.assert(
      fc.property(sentence, (why) => {
        const lines = blockLines(aBlock({ rows: [["Amara", 1, why]] }), widths);
        expect(lines.map(({ cells }) => cells.at(-1)).join(" ")).toBe(why);
        expect(lines.every(({ cells }) => wrapText(String(cells.at(-1)), roomFrom(2, widths), { sizePoints: 11 }).length === 1)).toBe(true);
        expect(lines.every(({ cells }) => cells.length === 3 && cells[0] === "Amara")).toBe(true);
      }),
    );
  });

  test("give figures in the first line only, so that none is counted twice", () => {
    const lines = blockLines(aBlock({ rows: [["Amara", 91.3, "word ".repeat(60).trim()]] }), widths);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ cells }) => cells[1])).toEqual([91.3, ...lines.slice(1).map(() => "")]);
  });
});

describe("where a page cuts", () => {
  const linesOf = (people: number, each: number): Parameters<typeof cutLines>[0] => rowsOf(people, each).map((cells, row) => ({ cells, row }));

  test("all fit: nothing is cut", () => expect(cutLines(linesOf(2, 5), 10)).toBe(10));
  test("between two people, where that leaves little empty", () => expect(cutLines(linesOf(9, 7), 40)).toBe(35));
  test("inside a person's lines, where keeping them together would leave much of the page empty", () => expect(cutLines(linesOf(3, 60), 50)).toBe(50));
  test("between two rows, so that no page begins in the middle of a sentence", () => {
    const lines = blockLines(aBlock({ rows: rowsOf(1, 40, "word ".repeat(30).trim()) }), [20, 10, 64]);
    const count = cutLines(lines, 50);
    expect(lines.length).toBeGreaterThan(100);
    expect(count).toBeGreaterThan(40);
    expect(lines[count]?.row).not.toBe(lines[count - 1]?.row);
  });
  test("not at all, where only a few lines would go on the page", () => expect(cutLines(linesOf(9, 7), 6)).toBe(0));
});
