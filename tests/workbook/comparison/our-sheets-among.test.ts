import { ourSheetsAmong } from "../../../src/workbook";

const NOTHING = { names: [], tables: [], settings: {} };

describe("ourSheetsAmong", () => {
  test("a comparison the user renamed is known by the name of its table in the workbook", () => {
    const names = [{ name: "PartnerTrack_Comparison", formula: "='Partners, May'!$A$5:$H$14" }];
    expect([...ourSheetsAmong({ ...NOTHING, names })]).toEqual(["Partners, May"]);
  });

  test("its details are known by their table, a second one of that name too, and the user's own tables are not", () => {
    const tables = [{ name: "PartnerTrackFigures_2", sheet: "Old details" }, { name: "PartnerTrackFiguresOfMine", sheet: "Mine" }, { name: "PartnerTrackIncidents", sheet: "Incidents" }];
    expect([...ourSheetsAmong({ ...NOTHING, tables })]).toEqual(["Old details"]);
  });

  test("those remembered count, whatever else stands in the setting does not", () => {
    expect([...ourSheetsAmong({ ...NOTHING, settings: { "partnerTrack.renamed": ["Ours once", 7, null] } })]).toEqual(["Ours once"]);
    expect([...ourSheetsAmong({ ...NOTHING, settings: { "partnerTrack.renamed": "Ours once" } })]).toEqual([]);
  });

  test("a name that points to no cells points to no sheet", () => {
    expect([...ourSheetsAmong({ ...NOTHING, names: [{ name: "PartnerTrack_Comparison", formula: "=#REF!" }] })]).toEqual([]);
  });
});
