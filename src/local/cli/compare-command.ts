import { makeSlides } from "../../actions";
import { toReaderOutput } from "../../workbook";
import { oneFile, readArguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { chooseSlidesFile, writeWhole } from "./output-file";
import { reportJob } from "./report-job";
import { runJob, type Job } from "./run-job";
import type { Terminal } from "./terminal";

/** `npm run compare -- FILE.xlsx [--out FILE] [--json] [--preset meeting|full|finance] [--columns a,b] [--order name] [--slides FILE.pptx] [--answer id=option] [--lock DAY]` */
export async function compareCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("compare", argv, ["out", "json", "preset", "columns", "order", "slides", "answer", "lock"]);
  const file = oneFile(typed, "compare");
  // Before anything is written: a refused name must not leave half of what was asked for.
  const target = typed.slides === undefined ? null : await chooseSlidesFile(typed.slides);
  const job = await runJob(file, typed, terminal, project);
  const slides = target === null ? null : await writeSlides(job, target);
  if (!typed.json) {
    const code = reportJob(job, `npm run compare -- ${file}`, terminal);
    if (slides !== null) terminal.result(`Slides: ${slides}`);
    return code;
  }
  terminal.result(JSON.stringify(asJson(job, slides), null, 2));
  return { written: EXIT.done, ask: EXIT.ask, refused: EXIT.refused }[job.run.kind];
}

/** The meeting's slides, where there is a comparison to make them from. */
async function writeSlides({ run }: Job, target: string): Promise<string | null> {
  if (run.kind !== "written") return null;
  const { bytes } = await makeSlides({ ...run, reading: run.found.reading, workbookName: run.found.workbookName });
  await writeWhole(target, bytes);
  return target;
}

/** The outcome as data: figures in cents and fractions, exactly as they were written. */
function asJson({ run, file, notes, meeting, roundTrips }: Job, slides: string | null): object {
  const common = { outcome: run.kind, reading: toReaderOutput(run.found.reading) };
  if (run.kind !== "written") return common;
  return { ...common, file, comparison: run.comparison, assessment: run.assessment, changed: run.changed, meeting, sheets: run.receipt.sheets, kept: run.receipt.kept, slides, notes, round_trips: roundTrips };
}
