import { mkdir } from "node:fs/promises";
import path from "node:path";
import { findCollections, tellAssociates } from "../../actions";
import type { ToldAssociate } from "../../domain";
import { associateSheetNames } from "../../workbook";
import { oneFile, readArguments } from "./arguments";
import { associateFile } from "./associate-file";
import { EXIT, type ExitCode } from "./exit-code";
import { isAnswered } from "./is-answered";
import { onFile } from "./on-file";
import { chooseMailedFile, writeWhole } from "./output-file";
import { Refusal } from "./refusal";
import type { Terminal } from "./terminal";

/** `npm run associate -- FILE.xlsx [--for "Name"] [--out FILE.xlsx | FOLDER] [--answer id=option]`: a file to mail for each associate, with their own numbers alone. */
export async function associateCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("associate", argv, ["for", "out", "answer"]);
  const file = oneFile(typed, "associate");
  const found = await onFile(file, terminal, project, (workbook) => findCollections(workbook, typed.answers));
  if (!isAnswered(found.reading, `npm run associate -- ${file}`, terminal)) return EXIT.ask;
  const everybody = tellAssociates(found);
  const told = typed.names.length === 0 ? everybody : typed.names.map((wanted) => named(everybody, wanted));
  const targets = await targetsOf(told, everybody, typed.out, file);
  // One after the other: each has the client library to itself.
  await told.reduce<Promise<void>>(async (before, each, index) => {
    await before;
    const target = targets[index] ?? "";
    await writeWhole(target, await associateFile(each, project));
    terminal.result(`+ ${target}`);
  }, Promise.resolve());
  terminal.result("Each file holds one associate's own numbers and nothing of anybody else. Read it before you mail it.");
  return EXIT.done;
}

function named(everybody: readonly ToldAssociate[], wanted: string): ToldAssociate {
  const found = everybody.find(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
  if (found === undefined) throw new Refusal(`Nobody of those compared is called ${wanted}; there are ${everybody.map(({ name }) => name).join(", ")}.`);
  return found;
}

/** One associate goes into the file named; several, or none named, into a folder, a file each. All are looked at before the first is written. */
async function targetsOf(told: readonly ToldAssociate[], everybody: readonly ToldAssociate[], out: string | undefined, source: string): Promise<string[]> {
  if (told.length === 1 && out !== undefined && path.extname(out) !== "") return [await chooseMailedFile(out)];
  const folder = out ?? path.join(path.dirname(source), `${path.basename(source, path.extname(source))}-associates`);
  if (path.extname(folder) !== "" && told.length > 1) throw new Refusal(`${folder} is one file, and there are ${told.length} associates: give --out a folder, or --for one of them.`);
  const names = associateSheetNames(everybody.map(({ name }) => name));
  const targets = await Promise.all(told.map(({ name }) => chooseMailedFile(path.join(folder, `${fileName(names.get(name) ?? name)}.xlsx`))));
  await mkdir(folder, { recursive: true });
  return targets;
}

const fileName = (sheet: string): string => sheet.replace(/[<>|"\p{Cc}]/gu, "-").replace(/[. ]+$/, "");
