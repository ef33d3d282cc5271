import { exportRecords, makeSlides } from "../../actions";
import { sheetNamesWith, toReaderOutput } from "../../workbook";
import { oneFile, readArguments, type Arguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { chooseExtraFile, writeWhole, type ExtraFile } from "./output-file";
import { printComparison } from "./print-comparison";
import { needPrinter } from "./print-pdf";
import { reportJob } from "./report-job";
import { runJob, type Job } from "./run-job";
import type { Terminal } from "./terminal";

/** What else was written beside the workbook, by the option that asked for it. */
type Extras = Readonly<Partial<Record<ExtraFile, string>>>;

const LABELS: Readonly<Record<ExtraFile, string>> = { slides: "Slides", csv: "Records", pdf: "To print" };
const EXTRAS: readonly ExtraFile[] = ["slides", "csv", "pdf"];

/** `npm run compare -- FILE.xlsx [--out FILE] [--json] [--preset meeting|full|finance] [--columns a,b] [--order name] [--live|--values] [--sheet-name ENDING] [--slides FILE.pptx] [--csv FILE.csv] [--pdf FILE.pdf] [--answer id=option] [--lock DAY]` */
export async function compareCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("compare", argv, ["out", "json", "preset", "columns", "order", "live", "values", "sheet-name", "slides", "csv", "pdf", "answer", "lock"]);
  const file = oneFile(typed, "compare");
  const targets = await chooseTargets(typed);
  const job = await runJob(file, typed, terminal, project);
  const extras = await writeExtras(job, targets);
  if (!typed.json) {
    const code = reportJob(job, `npm run compare -- ${file}`, terminal);
    for (const each of EXTRAS) if (extras[each] !== undefined) terminal.result(`${LABELS[each]}: ${extras[each]}`);
    return code;
  }
  terminal.result(JSON.stringify(asJson(job, extras), null, 2));
  return { written: EXIT.done, ask: EXIT.ask, refused: EXIT.refused }[job.run.kind];
}

/** Before anything is written: a refused name must not leave half of what was asked for. */
async function chooseTargets(typed: Arguments): Promise<Extras> {
  const chosen = await Promise.all(EXTRAS.map(async (each) => [each, typed[each] === undefined ? undefined : await chooseExtraFile(each, typed[each])] as const));
  if (typed.pdf !== undefined) await needPrinter();
  return Object.fromEntries(chosen.filter(([, target]) => target !== undefined));
}

/** What was asked for, where there is a comparison to make it from. */
async function writeExtras({ run, file }: Job, targets: Extras): Promise<Extras> {
  if (run.kind !== "written") return {};
  if (targets.slides !== undefined) await writeWhole(targets.slides, (await makeSlides({ ...run, reading: run.found.reading, workbookName: run.found.workbookName })).bytes);
  if (targets.csv !== undefined) await writeWhole(targets.csv, new TextEncoder().encode(exportRecords(run.found).text));
  if (targets.pdf !== undefined && file !== null) await writeWhole(targets.pdf, await printComparison(file, sheetNamesWith(run.choices.ending).comparison));
  return targets;
}

/** The outcome as data: figures in cents and fractions, exactly as they were written. */
function asJson({ run, file, notes, meeting, roundTrips }: Job, { slides = null, csv = null, pdf = null }: { readonly [Each in ExtraFile]?: string | null }): object {
  const common = { outcome: run.kind, reading: toReaderOutput(run.found.reading) };
  if (run.kind !== "written") return common;
  return { ...common, file, comparison: run.comparison, assessment: run.assessment, changed: run.changed, meeting, sheets: run.receipt.sheets, kept: run.receipt.kept, edits: run.receipt.edits ?? [], slides, csv, pdf, notes, round_trips: roundTrips };
}
