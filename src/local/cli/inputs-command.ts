import { findCollections, insertInputSheets, type InsertedSheets } from "../../actions";
import { INPUT_SHEETS, WorkbookError, type Workbook } from "../../workbook";
import { saveXlsx } from "../files";
import { oneFile, readArguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { openLocalSession } from "./local-session";
import { chooseNewFile, writeWhole } from "./output-file";
import { readWorkbookFile } from "./read-workbook-file";
import { Refusal } from "./refusal";
import { sayFailure } from "./say-failure";
import type { Terminal } from "./terminal";

/** `npm run inputs -- FILE.xlsx [--out FILE] [--sheets "Incidents,Projects"] [--answer id=option]`: blank sheets to fill in. */
export async function inputsCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("inputs", argv, ["out", "sheets", "answer"]);
  const file = oneFile(typed, "inputs");
  const which = typed.sheets === undefined ? INPUT_SHEETS : [...new Set(typed.sheets.map(knownSheet))];
  const opened = await readWorkbookFile(file);
  const { workbook, excel } = await openLocalSession(opened, project);
  try {
    const inserted = await insert(workbook, which, typed.answers);
    for (const name of inserted.left) terminal.result(`= ${name} is there and was left as it is.`);
    if (inserted.receipt === null) {
      terminal.result("Every sheet asked for is there: nothing was written.");
      return EXIT.done;
    }
    const target = await chooseNewFile(file, typed.out);
    const { bytes, notes } = await saveXlsx(opened);
    await writeWhole(target, bytes);
    for (const name of inserted.written) terminal.result(`+ ${name}`);
    for (const line of notes) terminal.notice(line);
    terminal.result(`Written to ${target}`);
    return EXIT.done;
  } catch (error) {
    if (error instanceof WorkbookError) sayFailure(error, terminal);
    throw error;
  } finally {
    excel.dispose();
  }
}

/** The sheets come with the associates' names where the collections can be read, and without where they cannot. */
async function insert(workbook: Workbook, which: readonly string[], answers: Readonly<Record<string, string>>): Promise<InsertedSheets> {
  const { reading } = await findCollections(workbook, answers);
  return insertInputSheets(workbook, { which, reading });
}

function knownSheet(wanted: string): string {
  const known = INPUT_SHEETS.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (known === undefined) throw new Refusal(`There is no input sheet ${wanted}; there are ${INPUT_SHEETS.join(", ")}.`);
  return known;
}
