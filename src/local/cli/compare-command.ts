import { toReaderOutput } from "../../workbook";
import { oneFile, readArguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { reportJob } from "./report-job";
import { runJob, type Job } from "./run-job";
import type { Terminal } from "./terminal";

/** `npm run compare -- FILE.xlsx [--out FILE] [--json] [--preset meeting|full|finance] [--answer id=option] [--lock DAY]` */
export async function compareCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("compare", argv, ["out", "json", "preset", "answer", "lock"]);
  const file = oneFile(typed, "compare");
  const job = await runJob(file, typed, terminal, project);
  if (!typed.json) return reportJob(job, `npm run compare -- ${file}`, terminal);
  terminal.result(JSON.stringify(asJson(job), null, 2));
  return { written: EXIT.done, ask: EXIT.ask, refused: EXIT.refused }[job.run.kind];
}

/** The outcome as data: figures in cents and fractions, exactly as they were written. */
function asJson({ run, file, notes, meeting, roundTrips }: Job): object {
  const common = { outcome: run.kind, reading: toReaderOutput(run.found.reading) };
  if (run.kind !== "written") return common;
  return { ...common, file, comparison: run.comparison, assessment: run.assessment, changed: run.changed, meeting, sheets: run.receipt.sheets, kept: run.receipt.kept, notes, round_trips: roundTrips };
}
