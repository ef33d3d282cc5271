import { cellKey, type ModelValue } from "../../../../src/local/host/model";
import { evaluateCustomFunction } from "../../../../src/local/host/custom-functions";
import { matrix, scalar, startFunctions, type ExcelWithFunctions, type FunctionUnderTest } from "./start-functions";

const DOUBLE: FunctionUnderTest = { metadata: { name: "DOUBLE", parameters: [scalar("number", { type: "number" })] }, make: () => (number: number) => number * 2 };

const TOTAL: FunctionUnderTest = {
  metadata: { name: "TOTAL", parameters: [matrix("amounts")] },
  make: () => (amounts: readonly (readonly unknown[])[]) => amounts.flat().reduce<number>((sum, amount) => sum + (typeof amount === "number" ? amount : 0), 0),
};

/** Shows what it was given. */
const SHOW: FunctionUnderTest = {
  metadata: { name: "SHOW", parameters: [matrix("cells"), scalar("one", { optional: true }), scalar("other", { optional: true })] },
  make: () => (cells: unknown, one: unknown, other: unknown) => JSON.stringify([cells, one, other]),
};

const TABLE: FunctionUnderTest = {
  metadata: { id: "MAKE_TABLE", name: "TABLE", parameters: [scalar("rows", { type: "number" })] },
  make: () => (rows: number) => Array.from({ length: rows }, (_, row) => [`Row ${row + 1}`, row * 10]),
};

const FAIL: FunctionUnderTest = {
  metadata: { name: "FAIL", parameters: [scalar("code", { type: "string" })] },
  make: (customFunctions) => (code: string) => {
    if (code === "plain") throw new Error("a bug");
    // Microsoft's error object is an Error of the library's own world.
    throw new customFunctions.Error(code as never, "Say how many quarters.") as unknown as Error;
  },
};

const MIXED: FunctionUnderTest = {
  metadata: { name: "MIXED", parameters: [] },
  make: (customFunctions) => () => [[1, null], ["text", new customFunctions.Error("#N/A" as never, "No data for this quarter.")]],
};

const LATER: FunctionUnderTest = { metadata: { name: "LATER", parameters: [scalar("value")] }, make: () => (value: unknown) => Promise.resolve(value) };

const RAGGED: FunctionUnderTest = { metadata: { name: "RAGGED", parameters: [] }, make: () => () => [[1, 2], [3]] };

const WHERE: FunctionUnderTest = {
  metadata: { name: "WHERE", parameters: [scalar("value")] },
  make: () => (_value: unknown, invocation: { readonly address: string }) => invocation.address,
};

/** What SHOW was given. */
const shown = (value: unknown): unknown => (typeof value === "string" ? JSON.parse(value) : value);

const cell = ({ excel }: ExcelWithFunctions, row: number, column: number): ModelValue => excel.workbook.sheets[0]?.cells.value(row, column) ?? null;

describe("custom functions through Microsoft's runtime", () => {
  it("are calculated before the answer to the batch that wrote them", async () => {
    const host = await startFunctions([DOUBLE]);
    await host.enter("A1:B1", [[21, "=DOUBLE(A1)"]]);
    expect(await host.read("B1")).toEqual([[42]]);
  });

  it("stand among built-in functions, in the order of dependency", async () => {
    const host = await startFunctions([DOUBLE, TOTAL]);
    await host.enter("A1:D1", [["=ROUND(DOUBLE(B1)/3,2)", "=TOTAL(C1:D1)", 5, "=DOUBLE(C1)+1"]]);
    expect(await host.read("A1:D1")).toEqual([[10.67, 16, 5, 11]]);
  });

  it("are sent together when they are ready together", async () => {
    const host = await startFunctions([DOUBLE, TOTAL]);
    await host.enter("A1:A4", [["=DOUBLE(1)"], ["=DOUBLE(2)+DOUBLE(3)"], ["=TOTAL(A1:A2)"], ["=DOUBLE(4)"]]);
    expect(host.batches).toEqual([["DOUBLE", "DOUBLE", "DOUBLE", "DOUBLE"], ["TOTAL"]]);
    expect(await host.read("A3")).toEqual([[12]]);
  });

  it("are called again only when something they read changes", async () => {
    const host = await startFunctions([DOUBLE]);
    await host.enter("A1:B2", [[1, "=DOUBLE(A1)"], [2, "=DOUBLE(A2)"]]);
    await host.enter("A2", [[5]]);
    expect(host.batches.map((batch) => batch.length)).toEqual([2, 1]);
    expect(await host.read("B1:B2")).toEqual([[2], [10]]);
  });

  it("are not called in the part of a condition that is not chosen", async () => {
    const host = await startFunctions([DOUBLE]);
    await host.enter("A1", [["=IF(TRUE,7,DOUBLE(1))"]]);
    expect(host.batches).toEqual([]);
    expect(await host.read("A1")).toEqual([[7]]);
  });

  it("may answer later", async () => {
    const host = await startFunctions([LATER]);
    await host.enter("A1", [['=LATER("now")&"!"']]);
    expect(await host.read("A1")).toEqual([["now!"]]);
  });

  it("are known by the name in formulas and called by their id, with the prefix files give them or without", async () => {
    const host = await startFunctions([TABLE]);
    await host.enter("A1", [["=_xldudf_TABLE(1)"]]);
    expect(await host.read("A1:B1")).toEqual([["Row 1", 0]]);
    expect(host.batches).toEqual([["MAKE_TABLE"]]);
  });

  it("give way to a built-in function of the same name", async () => {
    const host = await startFunctions([{ metadata: { name: "SUM", parameters: [matrix("cells")] }, make: () => () => "mine" }]);
    await host.enter("A1", [["=SUM(1,2)"]]);
    expect(await host.read("A1")).toEqual([[3]]);
  });

  it("are told the cell they are called from", async () => {
    const host = await startFunctions([{ ...WHERE, metadata: { ...WHERE.metadata, options: { requiresParameterAddresses: true } } }]);
    await host.enter("C2", [["=WHERE(A1)"]]);
    expect(cell(host, 1, 2)).toBe("Sheet1!C2");
  });
});

describe("what a custom function is given", () => {
  it("is a range as rows, its empty cells as empty text, and null for what is left out", async () => {
    const host = await startFunctions([SHOW]);
    await host.enter("A1:B2", [[1, "x"], ["", true]]);
    await host.enter("D1:D3", [["=SHOW(A1:B2)"], ["=SHOW(5,,A2)"], ["=SHOW({1,2},\"a\",0)"]]);
    expect((await host.read("D1:D3")).map(([text]) => shown(text))).toEqual([
      [[[1, "x"], ["", true]], null, null],
      [[[5]], null, null],
      [[[1, 2]], "a", 0],
    ]);
  });

  it("is 0 for an empty cell where the host is told to be such an Excel", async () => {
    const host = await startFunctions([SHOW], { blankInRange: "zero" });
    await host.enter("D1", [["=SHOW(A1:A2,B1)"]]);
    expect(shown(cell(host, 0, 3))).toEqual([[[0], [0]], 0, null]);
  });

  it("is a whole column as far as it is filled", async () => {
    const host = await startFunctions([SHOW]);
    await host.enter("A1:A3", [[1], [2], [3]]);
    await host.enter("D1", [["=SHOW(A:A)"]]);
    expect(shown(cell(host, 0, 3))).toEqual([[[1], [2], [3]], null, null]);
  });
});

describe("what a custom function returns", () => {
  it("spills when it is rows, and is read by other formulas", async () => {
    const host = await startFunctions([TABLE]);
    await host.enter("A1:D1", [["=TABLE(C1)", "", 3, "=SUM(B1:B5)"]]);
    expect(await host.read("A1:B3")).toEqual([["Row 1", 0], ["Row 2", 10], ["Row 3", 20]]);
    expect(await host.read("D1")).toEqual([[30]]);
    await host.enter("C1", [[1]]);
    expect(await host.read("A1:B2")).toEqual([["Row 1", 0], ["", ""]]);
  });

  it("shows #SPILL! over the user's own cell and leaves that alone", async () => {
    const host = await startFunctions([TABLE]);
    await host.enter("A2", [["mine"]]);
    await host.enter("A1", [["=TABLE(2)"]]);
    expect(await host.read("A1:A2")).toEqual([["#SPILL!"], ["mine"]]);
  });

  it.each([
    ["#VALUE!", { error: "#VALUE!", message: "Say how many quarters." }],
    ["#N/A", { error: "#N/A", message: "Say how many quarters." }],
    ["#NUM!", { error: "#NUM!" }],
    ["#DIV/0!", { error: "#DIV/0!" }],
    ["#NULL!", { error: "#NULL!" }],
    ["plain", { error: "#VALUE!" }],
  ])("is Excel's error when it throws %s, with the sentence where Excel shows one", async (code, expected) => {
    const host = await startFunctions([FAIL]);
    await host.enter("A1", [[`=FAIL("${code}")`]]);
    expect(cell(host, 0, 0)).toEqual(expected);
  });

  it("may hold errors among values; nothing shows as 0", async () => {
    const host = await startFunctions([MIXED]);
    await host.enter("A1", [["=MIXED()"]]);
    expect([cell(host, 0, 0), cell(host, 0, 1), cell(host, 1, 0), cell(host, 1, 1)]).toEqual([1, 0, "text", { error: "#N/A", message: "No data for this quarter." }]);
  });

  it("is #VALUE! when its rows are of unequal length", async () => {
    const host = await startFunctions([RAGGED]);
    await host.enter("A1", [["=RAGGED()"]]);
    expect(cell(host, 0, 0)).toEqual({ error: "#VALUE!" });
  });

  it("can be caught by IFERROR", async () => {
    const host = await startFunctions([FAIL]);
    await host.enter("A1", [['=IFERROR(FAIL("#N/A"),"none")']]);
    expect(cell(host, 0, 0)).toBe("none");
  });

  it("is #VALUE!, as the runtime answers, when the add-in lists a function it has not associated", async () => {
    const host = await startFunctions([DOUBLE]);
    host.excel.CustomFunctions._association.mappings.DOUBLE = undefined;
    await host.enter("A1", [["=DOUBLE(1)"]]);
    expect(cell(host, 0, 0)).toEqual({ error: "#VALUE!" });
  });
});

describe("errors and unfit arguments", () => {
  it("become the result without a call", async () => {
    const host = await startFunctions([DOUBLE, TOTAL]);
    await host.enter("A1:A5", [["=1/0"], ["=DOUBLE(A1)"], ["=TOTAL(A1:A1)"], ['=DOUBLE("many")'], ["=DOUBLE(B1:B2)"]]);
    expect(await host.read("A2:A5")).toEqual([["#DIV/0!"], ["#DIV/0!"], ["#VALUE!"], ["#VALUE!"]]);
    expect(host.batches).toEqual([]);
  });

  it("reach a function that says it takes them", async () => {
    const code: FunctionUnderTest = {
      metadata: { name: "CODE_OF", parameters: [scalar("value")], allowErrorForDataTypeAny: true },
      make: (customFunctions) => (value: unknown) => (value instanceof customFunctions.Error ? value.code : "no error"),
    };
    const host = await startFunctions([code]);
    await host.enter("A1:C1", [["=NA()", "=CODE_OF(A1)", "=CODE_OF(1)"]]);
    expect([cell(host, 0, 1), cell(host, 0, 2)]).toEqual(["#N/A", "no error"]);
  });
});

describe("evaluateCustomFunction", () => {
  it("calls a function with plain values", async () => {
    const { invoker } = await startFunctions([DOUBLE, TABLE, FAIL]);
    const functions = [DOUBLE.metadata, TABLE.metadata, FAIL.metadata];
    expect(await evaluateCustomFunction({ functions, invoker }, "double", [4])).toEqual({ value: 8 });
    expect(await evaluateCustomFunction({ functions, invoker }, "TABLE", [1])).toEqual({ value: [["Row 1", 0]] });
    expect(await evaluateCustomFunction({ functions, invoker }, "FAIL", ["#N/A"])).toEqual({ error: "#N/A", message: "Say how many quarters." });
    expect(await evaluateCustomFunction({ functions, invoker }, "NOBODY", [])).toEqual({ error: "#NAME?" });
  });

  it("gives a range's empty cells as the host is told to", async () => {
    const { invoker } = await startFunctions([SHOW]);
    const functions = [SHOW.metadata];
    const result = await evaluateCustomFunction({ functions, invoker, blankInRange: "zero" }, "SHOW", [[[1, null]], null, "x"]);
    expect(result).toEqual({ value: JSON.stringify([[[1, 0]], null, "x"]) });
  });
});

it("a custom function's cell is current once it has answered", async () => {
  const host = await startFunctions([DOUBLE]);
  await host.enter("A1", [["=DOUBLE(2)"]]);
  expect(host.excel.workbook.sheets[0]?.cells.formulas.get(cellKey(0, 0))?.state).toBe("current");
});
