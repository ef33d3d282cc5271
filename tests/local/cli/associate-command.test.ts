import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assessAssociates, compareAssociates, findCollections, type Found } from "../../../src/actions";
import { openExcelWorkbook } from "../../../src/excel";
import { openXlsx } from "../../../src/local/files";
import { aLocalExcel } from "../../support/a-local-excel";
import { aFolder, aWorkbookFile } from "../../support/a-workbook-file";
import { leaksIn, secretsFor } from "../../support/leaks";
import { PROJECT, runCommand } from "../../support/run-command";
import { partsOf } from "../../support/xlsx/parts";

const SAMPLE = path.join(PROJECT, "assets", "sample-practice.xlsx");
const QUARTERS = ["2025Q1", "2025Q2", "2025Q3", "2025Q4"];

/** Eleven people with the same digits nowhere. */
const GENERATED = {
  Collections: [["Provider", ...QUARTERS], ...Array.from({ length: 11 }, (_, person) => [`${["Abara", "Brisk", "Cormac", "Dunstan", "Ekwueme", "Fiorelli", "Gantry", "Hollis", "Ibarra", "Juarez", "Kowalski"][person]}, Zed${"abcdefghijk"[person]} MD`, ...QUARTERS.map((__, quarter) => 200_017 + person * 13_331 + quarter * 1_009)])],
};

async function foundIn(file: string): Promise<Found> {
  const { workbook } = await openXlsx(readFileSync(file), "practice.xlsx");
  const local = await aLocalExcel(workbook);
  const found = await findCollections(openExcelWorkbook());
  local.dispose();
  return found;
}

/** Each associate's score, points and place, which are nobody else's business either. */
function judgementsOf(found: Found): Map<string, number[]> {
  const { associates } = assessAssociates(found, compareAssociates(found.reading), { changesFor: "nobody" });
  return new Map(associates.map(({ name, readiness }) => [name, readiness.kind === "scored" ? [readiness.score] : []]));
}

async function expectNoLeak(file: string, folder: string): Promise<void> {
  const found = await foundIn(file);
  const { group } = found.reading;
  if (group === null) throw new Error("Nothing was read.");
  const { rows } = compareAssociates(found.reading);
  expect(readdirSync(folder)).toHaveLength(rows.length);
  for (const { name } of rows) {
    const archive = readFileSync(path.join(folder, `For ${name}.xlsx`));
    const secrets = secretsFor(name, group, judgementsOf(found));
    expect(secrets.figures.length).toBeGreaterThan(20);
    expect({ name, leaks: leaksIn(archive, secrets) }).toEqual({ name, leaks: [] });
  }
}

describe("npm run associate", () => {
  test("writes a file for each associate of the sample, in whose whole package nothing of anybody else stands", async () => {
    const out = path.join(aFolder(), "mailed");
    expect(await runCommand(["associate", SAMPLE, "--out", out])).toMatchObject({ exitCode: 0 });
    await expectNoLeak(SAMPLE, out);
  });

  test("leaks nothing of a group without roles, evidence or clinical FTE either", async () => {
    const file = await aWorkbookFile(GENERATED);
    const out = path.join(aFolder(), "mailed");
    expect(await runCommand(["associate", file, "--out", out])).toMatchObject({ exitCode: 0 });
    await expectNoLeak(file, out);
  });

  test("the search for leaks finds one: the group's own workbook is full of them", async () => {
    const { group } = (await foundIn(SAMPLE)).reading;
    expect(group === null ? [] : leaksIn(readFileSync(SAMPLE), secretsFor("Amara Osei", group)).length).toBeGreaterThan(10);
  });

  test("a mailed package holds one sheet, no settings, no names, and nothing of who made it", async () => {
    const out = path.join(aFolder(), "amara.xlsx");
    expect(await runCommand(["associate", SAMPLE, "--for", "amara osei", "--out", out])).toMatchObject({ exitCode: 0 });
    const archive = readFileSync(out);
    const { workbook } = await openXlsx(archive, "amara.xlsx");
    expect({ sheets: workbook.sheets.map(({ name }) => name), settings: workbook.settings.size, names: workbook.names.length }).toEqual({ sheets: ["For Amara Osei"], settings: 0, names: 0 });
    expect([...partsOf(archive).keys()].filter((part) => /customXml|webextension|externalLink|comments|worksheets\/.*[2-9]\.xml/.test(part))).toEqual([]);
  });

  test("never replaces a file, writes none where one is in the way, and knows whom it is asked for", async () => {
    const out = path.join(aFolder(), "amara.xlsx");
    writeFileSync(out, "precious");
    expect(await runCommand(["associate", SAMPLE, "--for", "Amara Osei", "--out", out])).toMatchObject({ exitCode: 3 });
    expect(readFileSync(out, "utf8")).toBe("precious");
    const unknown = await runCommand(["associate", SAMPLE, "--for", "Nobody Here", "--out", path.join(aFolder(), "x.xlsx")]);
    expect(unknown).toMatchObject({ exitCode: 3 });
    expect(unknown.notices).toContain("Amara Osei");
    const folder = aFolder();
    writeFileSync(path.join(folder, "For Hugo Brandt.xlsx"), "precious");
    expect(await runCommand(["associate", SAMPLE, "--out", folder])).toMatchObject({ exitCode: 3 });
    expect(existsSync(path.join(folder, "For Amara Osei.xlsx"))).toBe(false);
  });
});
