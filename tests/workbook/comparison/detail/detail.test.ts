import { compareGroup } from "../../../../src/domain";
import { DETAIL_SHEET, planComparison, type Reading, type SheetPlan } from "../../../../src/workbook";
import { aGroup, aPhysician, aReading, withoutCfte } from "../../../support/a-group";
import { rowsOfParts, valuesAt } from "../../../support/plan-addresses";

function detailOf(reading: Reading, answers: Readonly<Record<string, string>> = {}): SheetPlan {
  if (reading.group === null) throw new Error("the reading has a group");
  const sheet = planComparison(compareGroup(reading.group), reading, { answers }).sheets.find(({ name }) => name === DETAIL_SHEET);
  if (sheet === undefined) throw new Error("no detail planned");
  return sheet;
}

/** A table of the sheet as records, heading to value. */
function table(sheet: SheetPlan, name: string): Readonly<Record<string, unknown>>[] {
  const address = sheet.tables.find((each) => each.name === name)?.address;
  if (address === undefined) return [];
  const [headings = []] = valuesAt(sheet, address);
  return rowsOfParts(sheet, name).map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])));
}

describe("the manager's detail", () => {
  test("holds everything that was read, partners too, and its sum ties to the reading", () => {
    const reading = aReading();
    const inputs = table(detailOf(reading), "PartnerTrackInputs");
    const sum = inputs.reduce((total, row) => total + (typeof row["Collections"] === "number" ? Math.round(row["Collections"] * 100) : 0), 0);
    const read = reading.group?.physicians.flatMap(({ collections }) => collections).reduce<number>((total, cents) => total + (cents ?? 0), 0);
    expect(sum).toBe(read);
    expect(inputs.map((row) => row["Physician"])).toContain("Ruth Lindqvist");
  });

  test("says of each quarter whether it counts", () => {
    const group = aGroup({
      quarters: ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3", "2026Q4"],
      incompleteQuarters: ["2026Q4"],
      physicians: [aPhysician({ collections: [1, 2, 3, 4, 5, 6, 7, 8], cfte: [1, 1, 1, 1, 1, 1, 1, 1], overhead: null })],
    });
    expect(table(detailOf(aReading({ group })), "PartnerTrackInputs").map((row) => row["Use"])).toEqual([
      "before the trend",
      ...Array<string>(6).fill("in the trend"),
      "incomplete, left out",
    ]);
  });

  test("says “no figure” for a quarter without one, which is not zero", () => {
    const rows = table(detailOf(aReading()), "PartnerTrackInputs").filter((row) => row["Physician"] === "Nina Alvarez");
    expect(rows.map((row) => row["Collections"])).toEqual(["no figure", "no figure", "no figure", "no figure", 214_000, 256_000]);
    expect(rows.map((row) => row["cFTE"]).slice(0, 4)).toEqual(Array<string>(4).fill("no figure"));
  });

  test("gives every figure with the cells it came from", () => {
    expect(table(detailOf(aReading()), "PartnerTrackFigures")[0]).toMatchObject({
      Physician: "Amara Okafor",
      Role: "associate",
      "Agreed years": 4,
      "Collections, last 4 quarters": 1_360_000,
      "Overhead, last 4 quarters": 720_000,
      "Cells it came from": "Payments!A6:H60",
    });
  });

  test("has no figure per cFTE where collections are compared as they stand", () => {
    const sheet = detailOf(aReading({ group: aGroup({ physicians: withoutCfte(aGroup().physicians) }) }));
    const [figures] = table(sheet, "PartnerTrackFigures");
    expect(Object.keys(figures ?? {})).not.toContain("Collections per cFTE, last 4 quarters");
    expect(figures).toMatchObject({ "Collections, last 4 quarters": 1_360_000 });
    expect(table(sheet, "PartnerTrackTrends")[0]).toMatchObject({ "Quarters with figures": 6, "Slope, $ a quarter": 12_000 });
  });

  test("gives what a label rests on", () => {
    const [first] = table(detailOf(aReading()), "PartnerTrackTrends");
    expect(first).toMatchObject({ "Quarters with figures": 6, S: 15, "Tau-b": 1, "Odd quarter": "none" });
    expect(first?.["Exact p"]).toBeCloseTo(2 / 720, 12);
  });

  test("says that quarters are too few, never a zero, where nothing can be fitted", () => {
    const nina = table(detailOf(aReading()), "PartnerTrackTrends").find((row) => row["Physician"] === "Nina Alvarez");
    expect(nina).toMatchObject({ "Quarters with figures": 2, "Exact p": "too few", S: "too few" });
  });

  test("names the odd quarter, counted from the first with a figure", () => {
    const late = aPhysician({ name: "Late Start", collections: [null, 26_600_000, 26_800_000, 26_700_000, 26_900_000, 38_200_000] });
    const [row] = table(detailOf(aReading({ group: aGroup({ physicians: [late] }) })), "PartnerTrackTrends");
    expect(row?.["Odd quarter"]).toBe("Q3 2026: one good quarter");
  });

  test("splits payers into the classes anybody has, and the shares add up", () => {
    const [row] = table(detailOf(aReading()), "PartnerTrackPayerClasses");
    const classes = ["Commercial", "Blue Cross", "Medicare", "Medicaid"].map((name) => row?.[name]);
    expect(classes.every((share) => typeof share === "number")).toBe(true);
    expect(classes.reduce<number>((sum, share) => sum + Number(share), 0)).toBeCloseTo(1, 9);
    expect(row).not.toHaveProperty("Tricare/VA");
  });

  test("holds the file's totals beside those read", () => {
    expect(table(detailOf(aReading()), "PartnerTrackTieOut")).toEqual([
      { Total: "Grand total", Cell: "Payments!H61", "In the file": 5_923_000, "As read": 5_923_000, Difference: 0 },
    ]);
  });

  test("puts the gravest finding first", () => {
    const findings = (["note", "error", "warning"] as const).map((severity) => ({ severity, code: severity, text: `a ${severity}`, where: severity === "note" ? null : "Payments!D9" }));
    expect(table(detailOf(aReading({ findings })), "PartnerTrackFindings")).toEqual([
      { Weight: "error", Cells: "Payments!D9", Finding: "a error" },
      { Weight: "warning", Cells: "Payments!D9", Finding: "a warning" },
      { Weight: "note", Cells: "the workbook", Finding: "a note" },
    ]);
  });

  test("says how each question was answered, or read by default", () => {
    const question = {
      id: "date-basis",
      text: "By which date?",
      where: ["Payments!B1"],
      options: [
        { id: "posting", text: "Posting date", effect: "" },
        { id: "service", text: "Date of service", effect: "" },
      ],
      default: "posting",
    };
    const reading = aReading({ questions: [question] });
    expect(table(detailOf(reading), "PartnerTrackQuestions")[0]).toMatchObject({ "Read as": "Posting date", "In full, and where": "By which date? (Payments!B1)" });
    expect(table(detailOf(reading, { "date-basis": "service" }), "PartnerTrackQuestions")[0]).toMatchObject({ "Read as": "Date of service" });
  });

  test("keeps what is in nobody's line apart", () => {
    const unattributed = { labels: ["Unassigned", "Locum"], collections: [100, null, 300, 0, 0, 0] };
    const rows = table(detailOf(aReading({ unattributed })), "PartnerTrackUnattributed");
    expect(rows.map((row) => row["Collections"])).toEqual([1, "no figure", 3, 0, 0, 0]);
    expect(rows[0]?.["Booked to"]).toBe("Unassigned, Locum");
  });

  test("says so in a sentence where a part has nothing to show, rather than an empty table", () => {
    const sheet = detailOf(aReading({ tieOut: [], sources: [] }));
    expect(sheet.tables.map(({ name }) => name)).not.toContain("PartnerTrackTieOut");
    expect(sheet.values.map(([first]) => first)).toContain("The file has no total of its own to hold the figures against.");
  });

  test("names its tables so that no two in a workbook are alike", () => {
    const names = detailOf(aReading()).tables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^PartnerTrack[A-Za-z]+(?:Part\d+)?$/.test(name))).toEqual([]);
  });
});
