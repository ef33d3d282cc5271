import { prepareArguments, type CustomFunctionArgument, type CustomFunctionMetadata, type CustomFunctionParameter } from "../../../../src/local/host/custom-functions";
import type { CellError, ModelValue } from "../../../../src/local/host/model";

const value = (of: ModelValue): CustomFunctionArgument => ({ kind: "value", value: of });
const rows = (...of: readonly (readonly ModelValue[])[]): CustomFunctionArgument => ({ kind: "rows", rows: of });
const OMITTED: CustomFunctionArgument = { kind: "omitted" };
const VALUE: CellError = { error: "#VALUE!" };
const NA: CellError = { error: "#N/A" };

const taking = (...parameters: readonly Partial<CustomFunctionParameter>[]): CustomFunctionMetadata => ({
  name: "F",
  parameters: parameters.map((parameter, index) => ({ name: `p${index}`, ...parameter })),
});

describe("a parameter of a type", () => {
  it.each<readonly [string, ModelValue, unknown]>([
    ["number", 2, 2],
    ["number", "2.5", 2.5],
    ["number", true, 1],
    ["number", null, 0],
    ["number", "two", VALUE],
    ["number", "", VALUE],
    ["string", 2, "2"],
    ["string", true, "TRUE"],
    ["string", null, ""],
    ["boolean", 0, false],
    ["boolean", "True", true],
    ["boolean", "yes", VALUE],
    ["any", "2", "2"],
    ["any", null, null],
    ["any", NA, NA],
    ["number", NA, NA],
  ])("%s takes %j as %j", (type, given, expected) => {
    const prepared = prepareArguments(taking({ type }), [value(given)], "empty");
    expect(prepared).toEqual(typeof expected === "object" && expected !== null ? expected : { arguments: [expected] });
  });
});

describe("ranges and single values", () => {
  it("a single value for a matrix is one row of one", () => {
    expect(prepareArguments(taking({ dimensionality: "matrix" }), [value(5)], "empty")).toEqual({ arguments: [[[5]]] });
  });

  it("a range of one cell for a single value is that value", () => {
    expect(prepareArguments(taking({}), [rows([5])], "empty")).toEqual({ arguments: [5] });
  });

  it("a larger range for a single value is #VALUE!", () => {
    expect(prepareArguments(taking({}), [rows([5, 6])], "empty")).toEqual(VALUE);
  });

  it("the first error in a range is the result", () => {
    expect(prepareArguments(taking({ dimensionality: "matrix" }), [rows([1], [NA])], "empty")).toEqual(NA);
  });

  it("a range of numbers with text in it is #VALUE!, and its empty cells are 0", () => {
    const parameter = { dimensionality: "matrix", type: "number" };
    expect(prepareArguments(taking(parameter), [rows([1, "x"])], "empty")).toEqual(VALUE);
    expect(prepareArguments(taking(parameter), [rows([1, null])], "empty")).toEqual({ arguments: [[[1, 0]]] });
  });
});

describe("arguments left out", () => {
  it("are null where the parameter is optional, at the end too", () => {
    const metadata = taking({}, { optional: true }, { optional: true });
    expect(prepareArguments(metadata, [value(1), OMITTED], "zero")).toEqual({ arguments: [1, null, null] });
  });

  it("are #VALUE! where it is not", () => {
    expect(prepareArguments(taking({}, {}), [value(1)], "empty")).toEqual(VALUE);
  });

  it("are none where there are more than parameters: #VALUE!", () => {
    expect(prepareArguments(taking({}), [value(1), value(2)], "empty")).toEqual(VALUE);
  });
});

it("a repeating parameter takes all further arguments as one list", () => {
  const metadata = taking({}, { repeating: true, type: "number" });
  expect(prepareArguments(metadata, [value("a"), value(1), value("2")], "empty")).toEqual({ arguments: ["a", [1, 2]] });
  expect(prepareArguments(metadata, [value("a")], "empty")).toEqual({ arguments: ["a", []] });
});
