import { makeSlides } from "../../src/actions";
import { changeLine, type MeetingChange } from "../../src/domain";
import { aComparison, aReading } from "../support/a-group";
import { numbered, partsOf, textOf } from "../support/a-presentation";

const given = { reading: aReading(), comparison: aComparison(), assessment: null, changed: null };

describe("making slides", () => {
  test("gives a file named after the workbook", async () => {
    const { fileName, bytes } = await makeSlides({ ...given, workbookName: "Lakeside Q3.xlsx" });
    expect(fileName).toBe("Lakeside Q3-slides.pptx");
    expect(numbered(partsOf(bytes), /^ppt\/slides\/slide\d+\.xml$/).length).toBeGreaterThan(5);
  });

  test.each([
    ["a/b:c?.xlsx", "a-b-c--slides.pptx"],
    ["", "comparison-slides.pptx"],
    ["Book1", "Book1-slides.pptx"],
  ])("of a workbook named %j gives a name every program takes", async (workbookName, fileName) => {
    expect((await makeSlides({ ...given, workbookName })).fileName).toBe(fileName);
  });

  test("tells what changed since the last meeting, but for corrected figures of partners", async () => {
    const changes = (["Grace Kim", "Ruth Lindqvist"] as const).map((who): MeetingChange => ({ kind: "restated", who, quarter: "2026Q2", measure: "collections", before: 31_240_000, after: 30_910_000 }));
    const { bytes } = await makeSlides({ ...given, changed: { changes, lines: changes.map(changeLine) }, workbookName: "a" });
    const parts = partsOf(bytes);
    const words = numbered(parts, /^ppt\/slides\/slide\d+\.xml$/).map((name) => textOf(parts, name)).find((xml) => xml.includes("What changed since the last meeting"));
    expect(words).toContain("$312,400");
    expect(words).toContain("Grace Kim");
    expect(words).not.toContain("Ruth Lindqvist");
  });
});
