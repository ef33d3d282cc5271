import { findCollections, writeMeetingPapers, type MeetingPaper } from "../../actions";
import { refreshWords } from "../../workbook";
import { oneFile, readArguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { isAnswered } from "./is-answered";
import { onFile } from "./on-file";
import { saveNewFile } from "./save-new-file";
import type { Terminal } from "./terminal";

const BOTH: readonly [MeetingPaper, ...MeetingPaper[]] = ["agenda", "letter"];

/** `npm run papers -- FILE.xlsx [--agenda] [--letter] [--out FILE] [--answer id=option]`: the meeting's agenda and a blank letter of milestones, both unless one is named. */
export async function papersCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("papers", argv, ["agenda", "letter", "out", "answer"]);
  const file = oneFile(typed, "papers");
  const [first, ...others] = typed.papers;
  return onFile(file, terminal, project, async (workbook, opened) => {
    const found = await findCollections(workbook, typed.answers);
    if (!isAnswered(found.reading, `npm run papers -- ${file}`, terminal)) return EXIT.ask;
    const { sheets, left, kept, edits = [] } = await writeMeetingPapers(workbook, found, { which: first === undefined ? BOTH : [first, ...others], formerSheets: "remove" });
    for (const name of left) terminal.result(`= ${name} is there and was left as it is.`);
    if (sheets.length === 0) return EXIT.done;
    const lines = [...sheets.map((name) => `+ ${name}`), ...kept.map((name) => `! You had written into an earlier one; yours is kept as ${name}.`), ...refreshWords(edits).map((line) => `! ${line}`)];
    await saveNewFile(opened, file, { out: typed.out, ending: "papers", lines }, terminal);
    return EXIT.done;
  });
}
