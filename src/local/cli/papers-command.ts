import { findCollections, writeMeetingPapers, type MeetingPaper } from "../../actions";
import { WorkbookError } from "../../workbook";
import { saveXlsx } from "../files";
import { oneFile, readArguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { openLocalSession } from "./local-session";
import { chooseNewFile, writeWhole } from "./output-file";
import { questionLines } from "./print-reading";
import { readWorkbookFile } from "./read-workbook-file";
import { Refusal } from "./refusal";
import { sayFailure } from "./say-failure";
import type { Terminal } from "./terminal";

const BOTH: readonly [MeetingPaper, ...MeetingPaper[]] = ["agenda", "letter"];

/** `npm run papers -- FILE.xlsx [--agenda] [--letter] [--out FILE] [--answer id=option]`: the meeting's agenda and a blank letter of milestones, both unless one is named. */
export async function papersCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("papers", argv, ["agenda", "letter", "out", "answer"]);
  const file = oneFile(typed, "papers");
  const [first, ...others] = typed.papers;
  const opened = await readWorkbookFile(file);
  const { workbook, excel } = await openLocalSession(opened, project);
  try {
    const found = await findCollections(workbook, typed.answers);
    if (found.reading.outcome === "refuse") throw new Refusal(`Nothing was written. ${found.reading.why}`);
    if (found.reading.outcome === "ask") {
      for (const line of questionLines(found.reading.questions, `npm run papers -- ${file}`)) terminal.notice(line);
      return EXIT.ask;
    }
    const { sheets, left, kept } = await writeMeetingPapers(workbook, found, { which: first === undefined ? BOTH : [first, ...others], formerSheets: "remove" });
    for (const name of left) terminal.result(`= ${name} is there and was left as it is.`);
    if (sheets.length === 0) return EXIT.done;
    const target = await chooseNewFile(file, typed.out, "papers");
    const { bytes, notes } = await saveXlsx(opened);
    await writeWhole(target, bytes);
    for (const name of sheets) terminal.result(`+ ${name}`);
    for (const name of kept) terminal.result(`! You had written into an earlier one; yours is kept as ${name}.`);
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
