import { findCollections, insertInputSheets, type InsertedSheets } from "../../actions";
import { INPUT_SHEETS, type Workbook } from "../../workbook";
import { oneFile, readArguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { onFile } from "./on-file";
import { Refusal } from "./refusal";
import { saveNewFile } from "./save-new-file";
import type { Terminal } from "./terminal";

/** `npm run inputs -- FILE.xlsx [--out FILE] [--sheets "Incidents,Projects"] [--answer id=option]`: blank sheets to fill in. */
export async function inputsCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("inputs", argv, ["out", "sheets", "answer"]);
  const file = oneFile(typed, "inputs");
  const which = typed.sheets === undefined ? INPUT_SHEETS : [...new Set(typed.sheets.map(knownSheet))];
  return onFile(file, terminal, project, async (workbook, opened) => {
    const inserted = await insert(workbook, which, typed.answers);
    for (const name of inserted.left) terminal.result(`= ${name} is there and was left as it is.`);
    if (inserted.receipt === null) terminal.result("Every sheet asked for is there: nothing was written.");
    else await saveNewFile(opened, file, { out: typed.out, ending: "inputs", lines: inserted.written.map((name) => `+ ${name}`) }, terminal);
    return EXIT.done;
  });
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
