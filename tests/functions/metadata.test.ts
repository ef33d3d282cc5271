import golden from "./functions.golden.json";
import { functionMetadata, functionSources, type FunctionMetadata } from "./support/metadata";

describe("What Excel is told of the functions", () => {
  let functions: readonly FunctionMetadata[];
  let errors: readonly string[];
  beforeAll(async () => {
    ({ functions, errors } = await functionMetadata());
  });

  it("is what was agreed: saved workbooks hold these names and the order of these arguments", () => {
    expect(errors).toEqual([]);
    expect(functions).toEqual(golden);
  });

  it("covers one function a file", () => {
    expect(functions.map(({ id }) => id.toLowerCase().replaceAll("_", "-"))).toEqual(functionSources().map((file) => file.replace(".ts", "")));
  });

  it("leaves no function and no argument without a description, on one line", () => {
    const descriptions = functions.flatMap(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]);
    expect(descriptions.filter((each) => each.length < 12 || each.includes("\n"))).toEqual([]);
  });

  it("puts optional arguments behind the others", () => {
    const misplaced = functions.filter(({ parameters }) => parameters.some((each, index) => each.optional && parameters.slice(index).some((later) => !later.optional)));
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });
});
