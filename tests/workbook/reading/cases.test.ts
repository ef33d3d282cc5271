import { FileError } from "../../../src/local/files";
import { caseNames, expectedOf, openCase, printed } from "../../support/reading/read-case";
import { expectOutput } from "../../support/reading/expect-output";

/** Files that cannot be opened at all never reach the reader. */
const UNOPENABLE = new Set(["corrupt", "encrypted"]);
const cases = caseNames().map((name) => [name, expectedOf(name)] as const);

describe("workbooks as groups bring them", () => {
  test("there are forty of them at least", () => expect(cases.length).toBeGreaterThanOrEqual(40));

  test.each(cases.filter(([, { problem }]) => !UNOPENABLE.has(problem ?? "")))("%s is read to the cent", async (name, expected) => {
    const opened = await openCase(name);
    expectOutput(await printed(opened), expected);
    for (const answered of expected.answered ?? []) {
      // One host serves one workbook at a time.
      // eslint-disable-next-line no-await-in-loop
      expectOutput(await printed(opened, answered.answers), answered.expected);
    }
    opened.close();
  });

  test.each(cases.filter(([, { problem }]) => UNOPENABLE.has(problem ?? "")))("%s is refused as the file it is", async (name, { problem }) => {
    const failure = await openCase(name).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FileError);
    expect((failure as FileError).kind).toBe(problem);
  });
});
