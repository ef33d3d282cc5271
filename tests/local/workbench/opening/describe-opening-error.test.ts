import { describeOpeningError } from "../../../../src/local/workbench/opening";
import { OpeningError, type OpeningErrorKind } from "../../../../src/local/workbench/opening/opening-error";

const KINDS: readonly OpeningErrorKind[] = ["encrypted", "corrupt", "not-xlsx", "too-large", "no-file", "unknown"];

test("every kind of failure has a sentence of its own that says what to do", () => {
  const sentences = KINDS.map((kind) => describeOpeningError(new OpeningError(kind)));
  expect(new Set(sentences).size).toBe(KINDS.length);
  for (const sentence of sentences) expect(sentence).toMatch(/\b(Open|open|Save|save|Remove|Drop)\b/);
});

test("what the browser says of a file it cannot read is passed on", () => {
  expect(describeOpeningError(new Error("The file has moved."))).toBe("The file has moved.");
  expect(describeOpeningError("?")).toBe(describeOpeningError(new OpeningError("unknown")));
});
