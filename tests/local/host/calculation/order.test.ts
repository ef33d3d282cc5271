import * as fc from "fast-check";
import { buildWorkbook, type CellInput } from "./build-workbook";

/** Formula i adds up some earlier cells; cells without any are inputs. All stand in column A. */
const graphs = fc
  .array(fc.tuple(fc.array(fc.nat(), { maxLength: 4 }), fc.integer({ min: -9, max: 9 })), { minLength: 2, maxLength: 25 })
  .map((nodes) => nodes.map(([links, constant], index) => ({ reads: index === 0 ? [] : links.map((link) => link % index), constant })));

type Graph = readonly { readonly reads: readonly number[]; readonly constant: number }[];

const inputOf = ({ reads, constant }: Graph[number]): CellInput => (reads.length === 0 ? constant : `=${constant}+${reads.map((read) => `A${read + 1}`).join("+")}`);

const naive = (graph: Graph, index: number): number => {
  const node = graph[index];
  return node === undefined ? 0 : node.reads.reduce((total, read) => total + naive(graph, read), node.constant);
};

const cellsOf = (graph: Graph, order: readonly number[]): Readonly<Record<string, CellInput>> =>
  Object.fromEntries(order.map((index) => [`A${index + 1}`, inputOf(graph[index] ?? { reads: [], constant: 0 })]));

const shuffled = (graph: Graph, seed: readonly number[]): readonly number[] =>
  graph.map((_, index) => index).sort((first, second) => (seed[first % seed.length] ?? 0) - (seed[second % seed.length] ?? 0) || first - second);

describe("the order of calculation", () => {
  it("gives what plain recursion gives, for any formulas without a circle", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const book = buildWorkbook();
        await book.enter(cellsOf(graph, graph.map((_, index) => index)));
        for (const index of graph.keys()) expect(book.value(`A${index + 1}`)).toBe(naive(graph, index));
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order in which cells are written, nor on how often is calculated between", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.array(fc.nat(), { minLength: 1, maxLength: 25 }), async (graph, seed) => {
        const atOnce = buildWorkbook();
        await atOnce.enter(cellsOf(graph, graph.map((_, index) => index)));
        const oneByOne = buildWorkbook();
        await shuffled(graph, seed).reduce(async (before, index) => {
          await before;
          await oneByOne.enter(cellsOf(graph, [index]));
        }, Promise.resolve());
        expect(oneByOne.values(`A1:A${graph.length}`)).toEqual(atOnce.values(`A1:A${graph.length}`));
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same after an edit as a fresh calculation of the edited sheet", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.nat(), fc.integer({ min: 100, max: 999 }), async (graph, place, value) => {
        const edited = `A${(place % graph.length) + 1}`;
        const whole = cellsOf(graph, graph.map((_, index) => index));
        const book = buildWorkbook();
        await book.enter(whole);
        await book.enter({ [edited]: value });
        const fresh = buildWorkbook();
        await fresh.enter({ ...whole, [edited]: value });
        expect(book.values(`A1:A${graph.length}`)).toEqual(fresh.values(`A1:A${graph.length}`));
      }),
      { numRuns: 40 },
    );
  });

  it("follows a chain of thousands of cells without running out of stack", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: 1, ...Object.fromEntries(Array.from({ length: 4999 }, (_, index) => [`A${index + 2}`, `=A${index + 1}+1`])) });
    expect(book.value("A5000")).toBe(5000);
    await book.enter({ A1: 11 });
    expect(book.value("A5000")).toBe(5010);
  });

  it("serves a sheet of ten thousand formulas, and an edit touches those that read it", async () => {
    const count = 10_000;
    const book = buildWorkbook();
    const rows = Array.from({ length: count }, (_, index) => index + 1);
    await book.enter({ ...Object.fromEntries(rows.map((row) => [`A${row}`, row])), ...Object.fromEntries(rows.map((row) => [`B${row}`, `=A${row}*2`])), D1: "=SUM(B:B)" });
    expect(book.value("D1")).toBe(count * (count + 1));
    expect([...(await book.enter({ A500: 0 }))].sort()).toEqual(["B500", "D1"]);
    expect(book.value("D1")).toBe(count * (count + 1) - 1000);
  }, 60_000);

  it("calculates only what depends on the edit", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: 1, B1: "=A1*2", C1: "=B1+1", A2: 5, B2: "=A2*2", D9: "=SUM(A1:A1)" });
    expect([...(await book.enter({ A1: 2 }))].sort()).toEqual(["B1", "C1", "D9"]);
  });

  it("reports nothing where the values stay as they were", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: 1, B1: "=A1>0" });
    expect(await book.enter({ A1: 2 })).toEqual([]);
    expect(await book.calculator.recalculate(book.workbook)).toEqual([]);
  });

  it("keeps two calculations asked for at once apart", async () => {
    const book = buildWorkbook();
    book.write({ A1: 1, B1: "=A1+1" });
    const first = book.calculator.recalculate(book.workbook);
    const second = book.calculator.recalculate(book.workbook);
    expect([(await first).length, (await second).length]).toEqual([1, 0]);
  });

  it("finds the readers of large ranges, of columns and of rows", async () => {
    const book = buildWorkbook({ sheets: ["Sheet1", "Other"] });
    await book.enter({ J1: "=SUM(A1:A100000)", J2: "=SUM(A:C)", J3: "=SUM(700:900)", J4: "=SUM(A1:H700)", J5: "=SUM(Other!A:A)" });
    await book.enter({ B700: 5 });
    expect(book.values("J1:J5")).toEqual([[0], [5], [5], [5], [0]]);
    await book.enter({ A99999: 1 });
    expect(book.values("J1:J5")).toEqual([[1], [6], [5], [5], [0]]);
    await book.enter({ A12: 3 }, "Other");
    expect(book.value("J5")).toBe(3);
  });
});

describe("circles of references", () => {
  it("give 0 in each of their cells and are reported", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=B1+1", B1: "=C1+1", C1: "=A1+1", D1: "=A1+5" });
    expect(book.values("A1:D1")).toEqual([[0, 0, 0, 5]]);
    expect(book.calculator.circularReferences(book.workbook)).toHaveLength(3);
  });

  it("include a formula that reads its own cell", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=SUM(A1:A3)", A2: 4 });
    expect(book.value("A1")).toBe(0);
    await book.enter({ A1: "=SUM(A2:A3)" });
    expect(book.value("A1")).toBe(4);
    expect(book.calculator.circularReferences(book.workbook)).toEqual([]);
  });

  it("end when one of their cells is replaced", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=B1+1", B1: "=A1+1" });
    await book.enter({ B1: 10 });
    expect(book.values("A1:B1")).toEqual([[11, 10]]);
    expect(book.calculator.circularReferences(book.workbook)).toEqual([]);
  });

  it("that share a cell are one circle, whichever is met first", async () => {
    const cells = { A1: "=B1+D1", B1: "=C1", C1: "=A1", D1: "=C1", E1: "=D1+1" };
    const orders = [Object.keys(cells), Object.keys(cells).reverse()];
    const found = await Promise.all(
      orders.map(async (order) => {
        const book = buildWorkbook();
        await book.enter(Object.fromEntries(order.map((address) => [address, cells[address as keyof typeof cells]])));
        return { values: book.values("A1:E1"), circular: book.calculator.circularReferences(book.workbook).length };
      }),
    );
    expect(found).toEqual([
      { values: [[0, 0, 0, 0, 1]], circular: 4 },
      { values: [[0, 0, 0, 0, 1]], circular: 4 },
    ]);
  });

  it("through INDIRECT are found when it is calculated", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: '=INDIRECT("B1")', B1: "=A1+1" });
    expect(book.values("A1:B1")).toEqual([[0, 0]]);
  });
});
