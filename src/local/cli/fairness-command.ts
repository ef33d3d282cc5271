import { checkFairness } from "../../actions";
import { oneFile, readArguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { onFile } from "./on-file";
import { Refusal } from "./refusal";
import type { Terminal } from "./terminal";

/** `npm run fairness -- FILE.xlsx`: the four-fifths check of the groups on a sheet of their own. Nothing is written. */
export async function fairnessCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const file = oneFile(readArguments("fairness", argv, []), "fairness");
  return onFile(file, terminal, project, async (workbook) => {
    const found = await checkFairness(workbook);
    if (found.kind === "no groups") throw new Refusal(found.why);
    const { groups, size, caution } = found.check;
    for (const { words } of groups) terminal.result(words);
    if (size === "too few") terminal.result("These are too few people to judge by: one decision more or less turns the rates round.");
    terminal.result(caution);
    for (const { text, where } of found.findings) terminal.notice(`${where ?? ""} ${text}`.trim());
    return EXIT.done;
  });
}
