import { OUR_FUNCTIONS } from "../../src/workbook";
import { functionMetadata } from "../functions/support/metadata";

describe("the functions that freezing looks for", () => {
  test("are those Excel is told of", async () => {
    const { functions } = await functionMetadata();
    expect(OUR_FUNCTIONS).toEqual(functions.map(({ name }) => name));
  });
});
