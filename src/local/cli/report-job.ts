import { dollarWords, refreshWords } from "../../workbook";
import { EXIT, type ExitCode } from "./exit-code";
import { findingLines, questionLines, tieOutLines } from "./print-reading";
import type { Job } from "./run-job";
import type { Terminal } from "./terminal";
import { textTable } from "./text-table";

/** Says how the job ended: the table, what it rests on, and where it was written; or what is asked, or why not. */
export function reportJob({ run, file, notes, meeting, roundTrips, bytesToHost, bytesFromHost }: Job, command: string, terminal: Terminal): ExitCode {
  const { reading } = run.found;
  switch (run.kind) {
    case "refused":
      for (const line of [...tieOutLines(reading), ...findingLines(reading)]) terminal.notice(line);
      terminal.notice(`Nothing was written. ${run.why}`);
      return EXIT.refused;
    case "ask":
      terminal.notice(reading.why);
      for (const line of questionLines(run.questions, command)) terminal.notice(line);
      return EXIT.ask;
    case "written": {
      const { comparison } = run;
      const { columns, rows, median, basisNote } = run.table;
      terminal.result(`\n${comparison.groupName ?? run.found.workbookName}, as of ${comparison.asOf}\n`);
      terminal.result(`${textTable(columns, [...rows, median])}\n`);
      if (basisNote !== null) terminal.result(`! ${basisNote}`);
      for (const line of tieOutLines(reading)) terminal.result(line);
      if (reading.unattributed !== null) terminal.result(`· ${dollarWords(total(reading.unattributed.collections))} belong to nobody: ${reading.unattributed.labels.join(", ")}`);
      for (const line of [...findingLines({ findings: [...reading.findings, ...run.found.evidence.findings, ...run.found.meetings.findings] }), ...notes.map((note) => `! ${note}`)]) terminal.result(line);
      for (const kept of run.receipt.kept) terminal.result(`! You had changed a sheet of ours; yours is kept as ${kept}.`);
      for (const line of refreshWords(run.receipt.edits ?? [])) terminal.result(`! ${line}`);
      for (const line of changedLines(run)) terminal.result(line);
      if (meeting !== null) terminal.result(`+ The meeting is locked on the sheet ${meeting}.`);
      terminal.result(`\nWritten: ${file ?? ""}`);
      terminal.notice(`${roundTrips} round trips, ${megabytes(bytesToHost)} MB to the host and ${megabytes(bytesFromHost)} MB back; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
      return EXIT.done;
    }
  }
}

/** What is not as it was at the last locked meeting; nothing where none is locked. */
const changedLines = ({ changed }: Extract<Job["run"], { kind: "written" }>): string[] =>
  changed === null ? [] : [`\n${changed.summary}`, ...changed.lines.map(({ who, what, before, after }) => `  ${who}, ${what}: ${before} → ${after}`)];

const total = (cents: readonly (number | null)[]): number => cents.reduce<number>((sum, each) => sum + (each ?? 0), 0);

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(2);
