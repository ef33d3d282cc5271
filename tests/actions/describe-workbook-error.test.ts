import { describeWorkbookError } from "../../src/actions";
import { WorkbookError, type WorkbookErrorKind } from "../../src/workbook";

const KINDS: readonly WorkbookErrorKind[] = ["edit-mode", "protected", "read-only", "too-large", "busy", "gone", "name-taken", "not-supported", "unknown"];

const anError = (kind: WorkbookErrorKind, detail: Partial<WorkbookError["detail"]> = {}): WorkbookError =>
  new WorkbookError(kind, { code: "AccessDenied", doing: "writing", workbook: "untouched", ...detail });

describe("a failure in words for people", () => {
  test.each(KINDS)("says for %s what happened and what to do, in sentences", (kind) => {
    const { title, whatToDo } = describeWorkbookError(anError(kind));
    expect(title).toMatch(/^[A-Z].*\.$/);
    expect(whatToDo).toMatch(/^[A-Z].*\.$/);
  });

  test("has words of its own for each kind", () => {
    const titles = KINDS.map((kind) => describeWorkbookError(anError(kind)).title);
    expect(new Set(titles).size).toBe(KINDS.length);
  });

  test("tells somebody who is typing in a cell which key to press", () => {
    expect(describeWorkbookError(anError("edit-mode")).whatToDo).toContain("Press Enter or Esc");
  });

  test("says where the workbook stands now", () => {
    expect(describeWorkbookError(anError("busy")).whatToDo).toContain("Nothing in the workbook was changed.");
    expect(describeWorkbookError(anError("busy", { workbook: "complete" })).whatToDo).toContain("written completely");
    expect(describeWorkbookError(anError("busy", { workbook: "staging-left" })).whatToDo).toContain("hidden drafts");
  });

  test("names the sheet where there is one", () => {
    expect(describeWorkbookError(anError("name-taken", { sheet: "Comparison Detail" })).title).toContain("Comparison Detail");
  });

  test("gives whoever helps the program's code and what we were doing", () => {
    expect(describeWorkbookError(anError("protected")).detail).toBe("protected, AccessDenied, while writing");
  });

  test("gives away nothing of what another failure says, which may hold figures", () => {
    const words = describeWorkbookError(new TypeError("cannot read $1,234.56 of Amara Okafor"));
    expect(JSON.stringify(words)).not.toContain("Okafor");
    expect(words.detail).toBe("TypeError");
  });

  test("has words for something thrown that is no error at all", () => {
    expect(describeWorkbookError("boom").detail).toBe("string");
  });
});
