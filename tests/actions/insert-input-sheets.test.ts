import fc from "fast-check";
import { findCollections, insertInputSheets } from "../../src/actions";
import { proposeLevel } from "../../src/actions/propose-level";
import { INPUT_SHEETS } from "../../src/workbook";
import { aGroup, aPhysician, aReading, withoutCfte } from "../support/a-group";
import { aWorkbook } from "../support/a-workbook";

describe("inserting input sheets", () => {
  test("writes all of them, with the associates of the last reading and without its partners", async () => {
    const workbook = aWorkbook();
    const { written, left } = await insertInputSheets(workbook, { reading: aReading() });
    expect(written).toEqual(INPUT_SHEETS);
    expect(left).toEqual([]);
    const names = (workbook.sheets.get("Associates") ?? []).map(([first]) => first);
    expect(names).toEqual(expect.arrayContaining(["Amara Okafor", "Grace Kim", "Nina Alvarez"]));
    expect(names).not.toContain("Ruth Lindqvist");
  });

  test("writes those asked for, without names where nothing was read", async () => {
    const workbook = aWorkbook();
    await insertInputSheets(workbook, { which: ["Incidents", "Associates"] });
    expect([...workbook.sheets.keys()]).toEqual(["Payments", "cFTE", "Incidents", "Associates"]);
    expect(workbook.sheets.get("Associates")?.flat()).not.toContain("Amara Okafor");
  });

  test("leaves a sheet that is there, whoever made it, and names it", async () => {
    const workbook = aWorkbook({ sheets: { PROJECTS: [["mine"]] } });
    const { written, left } = await insertInputSheets(workbook, { which: ["Projects", "Incidents"] });
    expect({ written, left }).toEqual({ written: ["Incidents"], left: ["PROJECTS"] });
    expect(workbook.sheets.get("PROJECTS")).toEqual([["mine"]]);
  });

  test("does not touch what was filled in when they are asked for again", async () => {
    const workbook = aWorkbook();
    await insertInputSheets(workbook);
    workbook.type("Incidents", 10, 0, "Grace Kim");
    const before = JSON.stringify([...workbook.sheets]);
    expect(await insertInputSheets(workbook)).toEqual({ written: [], left: INPUT_SHEETS, receipt: null });
    expect(JSON.stringify([...workbook.sheets])).toBe(before);
    expect(workbook.asked.filter((each) => each === "apply")).toHaveLength(1);
  });

  test("remembers nothing in the workbook, so that no later writing takes them for its own", async () => {
    const workbook = aWorkbook();
    await insertInputSheets(workbook);
    expect(workbook.settings).toEqual({});
  });

  test("refuses what is no input sheet before anything is written", async () => {
    const workbook = aWorkbook();
    await expect(insertInputSheets(workbook, { which: ["Golf"] })).rejects.toThrow(RangeError);
    expect(workbook.asked).toEqual(["readMap"]);
  });
});

describe("collections beside input sheets", () => {
  test("are read as if those were not there", async () => {
    const workbook = aWorkbook();
    const before = await findCollections(workbook);
    await insertInputSheets(workbook, { reading: before.reading });
    workbook.type("Associates", 6, 6, 900_000);
    const after = await findCollections(workbook);
    expect(after.sheetsRead).toEqual(["Payments", "cFTE"]);
    expect(after.reading).toEqual(before.reading);
  });

  test("are still found on a sheet of the group's own with such a name", async () => {
    const roster = [["Associate", "Role", "cFTE"], ["Amara Okafor", "Associate", 0.5], ["Grace Kim", "Associate", 1], ["Marcus Boyd", "Associate", 1]];
    const { sheetsRead, reading } = await findCollections(aWorkbook({ sheets: { cFTE: [], Associates: roster } }));
    expect(sheetsRead).toContain("Associates");
    expect(reading.group?.physicians.find(({ name }) => name === "Amara Okafor")?.cfte.at(-1)).toBe(0.5);
  });
});

describe("the level proposed for the Scoring sheet", () => {
  const groupOf = (...dollarsAQuarter: number[]): ReturnType<typeof aGroup> =>
    aGroup({ physicians: dollarsAQuarter.map((dollars, index) => aPhysician({ name: `Physician ${index}`, role: index === 0 ? "partner" : "associate", collections: Array.from({ length: 6 }, () => dollars * 100) })) });

  test("lies between the whole group's quartiles, to the thousand dollars", () => {
    // 4 quarters each: 400, 500, 600, 700, 800 thousand; a quarter of the way is 500, three quarters is 700.
    expect(proposeLevel(groupOf(200_000, 100_000, 125_050, 150_000, 175_000))).toEqual({ zeroAt: 40_000_000, hundredAt: 80_000_000 });
  });

  test("is the group's to say where it has fewer than four figures, no clinical FTE, or figures all alike", () => {
    expect(proposeLevel(groupOf(100_000, 125_000, 150_000))).toBeNull();
    const group = groupOf(100_000, 125_000, 150_000, 175_000);
    expect(proposeLevel({ ...group, physicians: withoutCfte(group.physicians) })).toBeNull();
    expect(proposeLevel(groupOf(5, 5, 5, 5))).toBeNull();
    expect(proposeLevel({ ...group, quarters: [] })).toBeNull();
  });

  test("property: roles do not move it, and 0 points lie below 100", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1_000, max: 900_000 }), { minLength: 1, maxLength: 12 }), fc.constantFrom("associate" as const, "partner" as const, "unknown" as const), (dollars, role) => {
        const group = groupOf(...dollars);
        const level = proposeLevel(group);
        expect(proposeLevel({ ...group, physicians: group.physicians.map((each) => ({ ...each, role })) })).toEqual(level);
        if (level !== null) expect(level.zeroAt).toBeLessThan(level.hundredAt);
      }),
      { numRuns: 50 },
    );
  });
});
