import { withoutSettled, type Drafts } from "../../../src/taskpane/drafts";
import type { CellValue, EvidenceReading, ScoringPlaces } from "../../../src/workbook";
import { aFound, aPhysician, aReading } from "../support/session-builders";

const WEIGHT = "Weight: clinical";

const placesWith = (value: CellValue, byDefault: CellValue = 10): ScoringPlaces => ({ sheet: "Scoring", cells: { [WEIGHT]: { where: "Scoring!B12", value, byDefault } }, free: { row: 40, settingColumn: "A", valueColumn: "B" } });

const foundWith = (scoringPlaces: ScoringPlaces | null): ReturnType<typeof aFound> => {
  const { evidence } = aFound();
  const read: EvidenceReading = scoringPlaces === null ? evidence : { ...evidence, scoringPlaces };
  return aFound({ evidence: read });
};

const scale = (over: string | null): Drafts => ({ scale: { [WEIGHT]: { text: "30", over } } });

describe("the scale that was typed, after the workbook was read anew", () => {
  test("stays where its cell says what it said", () => {
    expect(withoutSettled(scale("10"), foundWith(placesWith(10)))).toEqual(scale("10"));
  });

  test.each([["the draft itself, because it was kept", 30], ["another figure, typed in the sheet", 12], ["nothing any more", ""]])("is dropped where its cell says %s", (_, value) => {
    expect(withoutSettled(scale("10"), foundWith(placesWith(value)))).toEqual({ scale: {} });
  });

  test("stays when the sheet is inserted with the usual scale, and is dropped when the sheet was made of it", () => {
    expect(withoutSettled(scale(null), foundWith(null))).toEqual(scale(null));
    expect(withoutSettled(scale(null), foundWith(placesWith(10)))).toEqual(scale(null));
    expect(withoutSettled(scale(null), foundWith(placesWith(30)))).toEqual({ scale: {} });
  });

  test("is dropped where its sheet is gone", () => {
    expect(withoutSettled(scale("10"), foundWith(null))).toEqual({ scale: {} });
  });
});

describe("roles that were chosen, after the workbook was read anew", () => {
  const drafts: Drafts = { roles: { "role-marcus-boyd": { text: "partner", over: "unknown" } } };
  const foundAs = (...physicians: Parameters<typeof aPhysician>[0][]): ReturnType<typeof aFound> => {
    const reading = aReading();
    return aFound({ reading: { ...reading, group: reading.group === null ? null : { ...reading.group, physicians: physicians.map((each) => aPhysician(each)) } } });
  };

  test("stay for somebody whose role is what it was", () => {
    expect(withoutSettled(drafts, foundAs({ role: "unknown" }))).toEqual(drafts);
  });

  test("are dropped once they were read, and for somebody who is not there any more", () => {
    expect(withoutSettled(drafts, foundAs({ role: "partner" }))).toEqual({ roles: {} });
    expect(withoutSettled(drafts, foundAs({ name: "Ruth Weiss", role: "unknown" }))).toEqual({ roles: {} });
  });
});

test("what is tried on What-if stays whatever the workbook says", () => {
  const drafts: Drafts = { "what-if": { "hire monthlyCost": { text: "12k", over: null } } };
  expect(withoutSettled(drafts, foundWith(placesWith(5)))).toEqual(drafts);
});
