import { runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { newWorkbook, type WorkbookModel } from "../../src/local/host/model";
import { saveXlsx } from "../../src/local/files";
import { deckBytes, planDeck } from "../../src/slides";
import { aLocalExcel } from "../support/a-local-excel";
import { partsOf } from "../support/xlsx/parts";

const MONTHS = Array.from({ length: 18 }, (_, index) => `${2025 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, "0")}`);
const ATTACKS = ['=HYPERLINK("http://elsewhere.invalid","Aetna")', "=cmd|' /C calc'!A0", "@SUM(1+1)*cmd", "+1+cmd", "-2+3+cmd"] as const;
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Payers that would be formulas, names that would turn direction, on a sheet whose own name is both. */
function aHostilePractice(): WorkbookModel {
  const workbook = newWorkbook(["=1+1 \u202epayments"], "=cmd.xlsx");
  const people = ["Amara \u202eOsei", "Ben Lindqvist\u200f", "\u2066Carla Mendes\u2069"];
  const rows = people.flatMap((name, person) => MONTHS.map((month, index) => [name, month, ATTACKS[(index + person) % ATTACKS.length] ?? "", (index + person) % ATTACKS.length === 0 ? 400_000 + index : 60_000 + 700 * index + 9_000 * person]));
  workbook.sheets[0]?.cells.rows.push(["Provider", "Month", "Payer", "Payments"], ...rows);
  return workbook;
}

test("payers that would be formulas and names that would turn direction are plain text on the sheets, in the file and on the slides", async () => {
  const model = aHostilePractice();
  await aLocalExcel(model);
  const run = await runComparison(openExcelWorkbook(), { choices: { preset: "full" } });
  if (run.kind !== "written") throw new Error(run.found.reading.why);
  expect(run.found.reading.group?.physicians.map(({ name }) => name)).toEqual(["Amara Osei", "Ben Lindqvist", "Carla Mendes"]);

  const written = model.sheets.filter(({ name }) => run.receipt.sheets.includes(name));
  const texts = written.flatMap(({ cells }) => cells.rows.flatMap((row) => row?.filter((cell) => typeof cell === "string") ?? []));
  expect(written.length).toBeGreaterThan(1);
  expect(written.flatMap(({ cells }) => [...cells.formulas.values()].map(({ text }) => text)).filter((text) => /HYPERLINK|cmd|SUM\(1/i.test(text))).toEqual([]);
  expect(texts.filter((text) => text.includes("HYPERLINK"))).not.toEqual([]);
  expect(texts.filter((text) => DIRECTIONS.test(text))).toEqual([]);

  const { bytes } = await saveXlsx({ workbook: model, package: null });
  const parts = [...partsOf(bytes)].filter(([path]) => /worksheets\/sheet\d+\.xml$|externalLink|hyperlink/i.test(path)).map(([path, part]) => [path, new TextDecoder().decode(part)] as const);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.filter(([, xml]) => /<f[ >][^<]*(?:HYPERLINK|cmd)|ddeLink|<hyperlink/i.test(xml)).map(([path]) => path)).toEqual([]);

  const deck = [...partsOf(await deckBytes(planDeck({ reading: run.found.reading, comparison: run.comparison, assessment: run.assessment, changes: null })))];
  const slides = deck.filter(([path]) => /slides\/slide\d+\.xml(?:\.rels)?$/.test(path)).map(([, part]) => new TextDecoder().decode(part));
  expect(slides.length).toBeGreaterThan(2);
  expect(slides.filter((xml) => DIRECTIONS.test(xml) || /hlinkClick|TargetMode="External"/.test(xml))).toEqual([]);
});
